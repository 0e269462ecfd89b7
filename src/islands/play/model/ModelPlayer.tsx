// The page of a model game: loads it with its scenario, and says so when it can't be had.
import './model.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ModelPage } from '../../../core/roleplay/drills/model-page.ts';
import { model as words } from '../../../i18n/zh-CN/model.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import type { Fetched } from '../../../stores/fetch-json.ts';
import { loadModelGame, type ModelGame } from '../../../stores/model-game.ts';
import { Notice } from '../Trouble.tsx';
import { ModelTable } from './ModelTable.tsx';

export default function ModelPlayer({ page }: { readonly page: ModelPage }) {
  const { loaded, retry } = useLoaded(page);
  return (
    <div className="play-page model-page" data-ready={loaded?.ok || undefined}>
      <p className="play-ways">
        <a href={page.caseUrl}>{words.caseBack(page.caseTitle)}</a>
        <a href={page.listUrl}>{words.all}</a>
      </p>
      <header className="model-head">
        <p className="brief-unit">
          {words.kinds[page.kind]}　{words.against(page.typeName)}
        </p>
        <h1 className="play-title">{page.title}</h1>
        <p className="play-lead">{words.lead}</p>
      </header>
      {!loaded && <Notice text={words.loading} />}
      {loaded?.ok && <ModelTable page={page} game={loaded.value} />}
      {loaded && !loaded.ok && (
        <section className="play-trouble" role="alert">
          <p>{play.trouble[loaded.reason]}</p>
          <p className="ending-ways">
            {loaded.reason === 'missing' ? (
              <button type="button" className="button" onClick={() => location.reload()}>
                {play.trouble.refresh}
              </button>
            ) : (
              <button type="button" className="button" onClick={retry}>
                {play.trouble.retry}
              </button>
            )}
          </p>
        </section>
      )}
    </div>
  );
}

function useLoaded({ id, fileUrl, scenario }: ModelPage) {
  const [loaded, setLoaded] = useState<Fetched<ModelGame>>();
  const latest = useRef(0);
  const load = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    setLoaded(undefined);
    void loadModelGame({ id, url: fileUrl }, scenario).then((found) => {
      if (mine === latest.current) setLoaded(found);
    });
  }, [id, fileUrl, scenario]);
  useEffect(load, [load]);
  return { loaded, retry: load };
}
