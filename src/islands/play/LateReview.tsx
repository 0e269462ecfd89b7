// Fetches the review when it is wanted: a game is played without it, and its half of the scripts comes afterwards.
import { useEffect, useState } from 'react';
import { play } from '../../i18n/zh-CN/play.ts';
import type { ReviewPanel, ReviewProps } from './review/ReviewPanel.tsx';
import { Notice } from './Trouble.tsx';

type Panel = typeof ReviewPanel;

const words = play.trouble;

export function LateReview(props: ReviewProps) {
  const [Panel, setPanel] = useState<Panel>();
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    // A part that can't be had is also told by the page's own notice, which knows whether the course has moved on.
    import('./review/ReviewPanel.tsx').then(
      (part) => setPanel(() => part.ReviewPanel),
      () => setAway(true),
    );
  }, []);
  if (Panel) return <Panel {...props} />;
  if (!isAway) return <Notice text={words.loading} />;
  return (
    <div className="play-note" role="alert">
      <p>{words.noReview}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {words.refresh}
      </button>
    </div>
  );
}
