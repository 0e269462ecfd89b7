// Shows what a backup would bring, whose it is and from when, and asks before anything is taken in.
import './import-preview.css';
import type { ReactNode } from 'react';

/** What a backup tells of itself, compared with this device; a BackupPreview of the stores fits. Times in UTC ms. */
export type ImportFacts = {
  /** '' when the owner gave no name. */
  readonly profileName: string;
  readonly madeAt: number;
  readonly events: number;
  readonly newEvents: number;
  readonly knownEvents: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly devices: number;
  /** It belongs to the one who is active here. */
  readonly isMine: boolean;
};

/** Into the record of the one who is active here, or beside it as somebody else's. */
export type ImportInto = 'mine' | 'other';

/** How far the taking in is: events done of all. */
export type ImportProgress = { readonly done: number; readonly total: number };

export type ImportPreviewWords = {
  readonly title: string;
  readonly facts: Readonly<Record<'owner' | 'made' | 'span' | 'amount' | 'devices', string>>;
  readonly unnamed: string;
  readonly moment: (at: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly amount: (facts: Pick<ImportFacts, 'events' | 'newEvents' | 'knownEvents'>) => string;
  readonly devices: (count: number) => string;
  readonly nothingNew: string;
  readonly whose: string;
  readonly importMine: string;
  readonly importOther: string;
  readonly importNow: string;
  readonly cancel: string;
  readonly close: string;
  readonly importing: string;
  readonly stop: string;
  readonly progress: (progress: ImportProgress) => string;
};

type Props = {
  readonly preview: ImportFacts;
  /** Set while events are being taken in; then there is nothing to choose but to stop. */
  readonly progress?: ImportProgress | undefined;
  readonly words: ImportPreviewWords;
  readonly onImport: (into: ImportInto) => void;
  /** Before: nothing is taken in. During: stop; what is in stays in. */
  readonly onCancel: () => void;
};

export function ImportPreview({ preview, progress, words, onImport, onCancel }: Props) {
  return (
    <div className="import-preview" data-mine={preview.isMine || undefined}>
      <h3>{words.title}</h3>
      <Facts preview={preview} words={words} />
      {progress ? (
        <Importing progress={progress} words={words} onCancel={onCancel} />
      ) : (
        <Choice preview={preview} words={words} onImport={onImport} onCancel={onCancel} />
      )}
    </div>
  );
}

function Facts({ preview, words }: Pick<Props, 'preview' | 'words'>) {
  const { profileName, madeAt, from, to, devices } = preview;
  return (
    <dl className="facts num">
      <Fact name={words.facts.owner}>{profileName || words.unnamed}</Fact>
      <Fact name={words.facts.made}>{words.moment(madeAt)}</Fact>
      {from !== undefined && to !== undefined && <Fact name={words.facts.span}>{words.span(from, to)}</Fact>}
      <Fact name={words.facts.amount}>{words.amount(preview)}</Fact>
      <Fact name={words.facts.devices}>{words.devices(devices)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A record that isn't known to be mine is somebody's: which one is asked in words, not guessed. */
function Choice({ preview, words, onImport, onCancel }: Omit<Props, 'progress'>) {
  if (preview.newEvents === 0) {
    return (
      <>
        <p className="import-note">{words.nothingNew}</p>
        <p className="panel-actions">
          <button type="button" className="button" onClick={onCancel}>
            {words.close}
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      {!preview.isMine && <p className="import-note">{words.whose}</p>}
      <p className="panel-actions">
        <button type="button" className="button" onClick={() => onImport('mine')}>
          {preview.isMine ? words.importNow : words.importMine}
        </button>
        {!preview.isMine && (
          <button type="button" className="button-plain" onClick={() => onImport('other')}>
            {words.importOther}
          </button>
        )}
        <button type="button" className="button-plain" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

function Importing({
  progress,
  words,
  onCancel,
}: { readonly progress: ImportProgress } & Pick<Props, 'words' | 'onCancel'>) {
  return (
    <>
      <p className="import-note num" role="status">
        {words.importing} {words.progress(progress)}
      </p>
      <progress
        className="meter"
        max={Math.max(1, progress.total)}
        value={progress.done}
        aria-label={words.importing}
      />
      <p className="panel-actions">
        <button type="button" className="button-plain" onClick={onCancel}>
          {words.stop}
        </button>
      </p>
    </>
  );
}
