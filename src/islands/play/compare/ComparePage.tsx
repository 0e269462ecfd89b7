// Two games side by side; what is picked stands in the address, so that a reload or a link brings both back.
import './compare.css';
import { useEffect, useState } from 'react';
import type { ModelLink } from '../../../core/roleplay/drills/model-page.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { compare as words } from '../../../i18n/zh-CN/compare.ts';
import { openRecord } from '../../../stores/record-store.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { Compared } from './Compared.tsx';
import { SidePick } from './SidePick.tsx';
import { FILE, type Side, useSide } from './use-side.ts';

type Props = {
  readonly shelf: readonly ShelfCase[];
  readonly models: readonly ModelLink[];
  readonly listUrl: string;
};

export default function ComparePage({ shelf, models, listUrl }: Props) {
  const a = useSide(shelf, models);
  const b = useSide(shelf, models);
  const isReady = useFromAddress(a, b);
  const runs = useRecord((state) => state.progress.runs);
  const isEmpty = isReady && Object.keys(runs).length === 0;
  return (
    <div className="play-page" data-ready={isReady || undefined}>
      <p className="play-ways">
        <a href={listUrl}>{words.back}</a>
      </p>
      <h1 className="play-title">{words.title}</h1>
      <p className="play-lead">{words.lead}</p>
      {isEmpty && <p className="play-note">{words.empty}</p>}
      <div className="side-picks">
        {([a, b] as const).map(({ side, pick, take }, index) => (
          <SidePick
            key={index === 0 ? 'a' : 'b'}
            name={index === 0 ? words.sides.a : words.sides.b}
            side={side}
            shelf={shelf}
            models={models}
            onPick={pick}
            onFile={take}
          />
        ))}
      </div>
      <Both a={a.side} b={b.side} />
    </div>
  );
}

function Both({ a, b }: { readonly a: Side; readonly b: Side }) {
  if (!a.opened || !b.opened) return <p className="review-lead">{words.pickBoth}</p>;
  const [left, right] = [a.opened.shared.run, b.opened.shared.run];
  if (left.caseId !== right.caseId) return <Wrong text={words.otherCase} />;
  if (left.id === right.id) return <Wrong text={words.sameGame} />;
  return <Compared key={`${left.id} ${right.id}`} a={a.opened} b={b.opened} />;
}

function Wrong({ text }: { readonly text: string }) {
  return (
    <p className="play-note" role="alert">
      {text}
    </p>
  );
}

type Picking = ReturnType<typeof useSide>;

/** True once what the address names has been picked. */
function useFromAddress(a: Picking, b: Picking): boolean {
  const [isReady, setReady] = useState(false);
  const { pick: pickA } = a;
  const { pick: pickB } = b;
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    void openRecord().then(() => {
      // Only what it names: something may have been picked by hand meanwhile.
      for (const [key, pick] of [
        ['a', pickA],
        ['b', pickB],
      ] as const) {
        const id = asked.get(key);
        if (id) pick(id);
      }
      setReady(true);
    });
  }, [pickA, pickB]);
  const picked = [a.side.picked, b.side.picked] as const;
  const [left, right] = picked;
  useEffect(() => {
    if (!isReady) return;
    const url = new URL(location.href);
    for (const [key, id] of [
      ['a', left],
      ['b', right],
    ] as const) {
      if (id === '' || id === FILE) url.searchParams.delete(key);
      else url.searchParams.set(key, id);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }, [isReady, left, right]);
  return isReady;
}
