// The course offline: what is kept on this device, the way to have all of it, the version in use and the newer one.
import './offline.css';
import { useEffect, useRef, useState } from 'react';
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import { checkVersion, openOffline } from '../../stores/offline.ts';
import { useOffline } from '../../stores/use-offline.ts';
import { DownloadActions, isAllKept } from './DownloadActions.tsx';
import { DownloadProgress } from './DownloadProgress.tsx';
import { KeptFacts } from './KeptFacts.tsx';
import { KeptModules } from './KeptModules.tsx';
import { problemWords } from './problem-words.ts';
import { RemoveOffline } from './RemoveOffline.tsx';

export default function OfflinePanel() {
  const state = useOffline((whole) => whole);
  const [said, say] = useState('');
  const { support, job } = state;

  useEffect(() => {
    void openOffline().then(async (isOpen) => {
      if (isOpen) await checkVersion();
    });
  }, []);

  const section = useFocusAcross(job !== undefined);
  return (
    <section ref={section} className="panel offline" id="offline" aria-labelledby="offline-title">
      <h2 id="offline-title">{words.title}</h2>
      <p className="panel-lead">
        {support === 'unknown' || support === 'ready' ? words.lead : words.support[support]}
      </p>
      {support === 'frame' && <OpenAlone />}
      {(support === 'unknown' || support === 'ready') && (
        <>
          <KeptFacts state={state} />
          <KeptModules modules={state.modules} />
          {job ? <DownloadProgress job={job} /> : <DownloadActions state={state} say={say} />}
          {!job && <RemoveOffline state={state} say={say} />}
          <p className={state.problem ? 'status-line status-bad' : 'status-line'} role="status" tabIndex={-1}>
            {problemWords(state) ?? (said || (isAllKept(state) && !job ? words.allDone : ''))}
          </p>
        </>
      )}
    </section>
  );
}

/** The button that started or stopped a download is gone with it: the focus goes to what has taken its place. */
function useFocusAcross(isRunning: boolean) {
  const section = useRef<HTMLElement>(null);
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    if (wasRunning.current === isRunning) return;
    wasRunning.current = isRunning;
    if (document.activeElement !== document.body) return;
    const next = isRunning ? '.offline-job button' : '[role=status]';
    section.current?.querySelector<HTMLElement>(next)?.focus();
  }, [isRunning]);
  return section;
}

/** The address of the page is known in the browser alone, and so is the frame. */
function OpenAlone() {
  return (
    <p className="panel-actions">
      <a className="button-plain" href={location.href} target="_blank" rel="noreferrer">
        {words.openAlone}
      </a>
    </p>
  );
}
