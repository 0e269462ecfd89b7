// Undo, the deck as a file, and where it is kept.
import { useState } from 'react';
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import { useSlides } from '../../../stores/use-slides.ts';
import { FileButton } from '../../ui/FileDoor.tsx';
import { giveFile } from '../../ui/give-file.ts';

export function SlidesBar() {
  const { status, deck, past, place, keeping } = useSlides();
  const [isRefused, setRefused] = useState(false);
  const isReady = status === 'ready';
  const isBad = keeping !== 'kept' && keeping !== 'keeping';
  const give = () => {
    const text = JSON.stringify(deck);
    giveFile(new Blob([text], { type: 'application/json' }), words.fileName(today()));
  };
  const take = async ([file]: readonly File[]) => {
    if (file) setRefused(!slidesDesk.take(await file.text()));
  };
  return (
    <div className="slides-bar">
      <button
        type="button"
        className="button button-quiet"
        disabled={past.length === 0}
        onClick={slidesDesk.undo}
      >
        {words.undo}
      </button>
      {isReady && (
        <button type="button" className="button button-quiet" onClick={give}>
          {words.saveFile}
        </button>
      )}
      <FileButton label={words.openFile} isQuiet={true} onFiles={(files) => void take(files)} />
      {isReady && place !== 'nowhere' && (
        <p className="slides-state" role="status" data-keeping={keeping} data-bad={isBad || undefined}>
          {words.keeping[keeping]}
        </p>
      )}
      {isReady && place !== 'nowhere' && isBad && (
        <button type="button" className="button button-quiet" onClick={slidesDesk.keep}>
          {words.keepAgain}
        </button>
      )}
      {isRefused && (
        <p className="slides-state" role="alert" data-bad>
          {words.notADeck}
        </p>
      )}
    </div>
  );
}

/** The day here, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
