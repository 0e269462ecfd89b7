// The ways out of a review: a link, a file, text, paper. Nothing leaves the page but by these buttons.
import { type ReactNode, useId, useRef, useState } from 'react';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { Replay } from '../../../core/roleplay/replay.ts';
import { RUN_FILE_SUFFIX, type SharedRun, writeRunFile } from '../../../core/roleplay/share/run-file.ts';
import { RUN_LINK_MOST, writeRunLink } from '../../../core/roleplay/share/run-link.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import { copyText } from '../../ui/copy-text.ts';
import { giveFile } from '../../ui/give-file.ts';
import { markdownOf } from './markdown-of.ts';

const words = share.panel;

type Props = {
  /** With everything that could be handed on. */
  readonly shared: SharedRun;
  readonly replay: Replay;
  readonly analysis: RunAnalysis | undefined;
};

export function SharePanel({ shared, replay, analysis }: Props) {
  const [said, setSaid] = useState('');
  const [name, setName] = useState('');
  const [hasNotes, setNotes] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLTextAreaElement>(null);
  const ids = useId();
  const address = addressOf(shared, replay);
  const fileName = share.fileName(shared.scenario.words.title, dateOf(shared.startedAt));
  const given = { ...shared, name: name.trim(), notes: hasNotes ? shared.notes : {} };
  const text = markdownOf(given, replay, analysis);
  const copy = async (what: string, area: HTMLInputElement | HTMLTextAreaElement | null, done: string) =>
    setSaid(area && (await copyText(what, area)) ? done : words.notCopied);
  const save = (what: string, type: string, file: string) => {
    giveFile(new Blob([what], { type }), file);
    setSaid(words.saved(file));
  };
  return (
    <section className="ledger share" aria-labelledby="share-title">
      <h2 id="share-title">{words.title}</h2>
      <p className="review-lead">{words.lead}</p>
      <dl className="share-ways">
        <Way name={words.link} hint={address === undefined ? words.noLink : words.linkHint(address.length)}>
          {address !== undefined && (
            <>
              <input
                ref={field}
                className="share-link num"
                autoComplete="off"
                readOnly
                aria-label={words.linkLabel}
                value={address}
                onFocus={(event) => event.currentTarget.select()}
              />
              <button
                type="button"
                className="button button-quiet"
                onClick={() => void copy(address, field.current, words.copied)}
              >
                {words.copy}
              </button>
            </>
          )}
        </Way>
        <Way name={words.file} hint={words.fileHint}>
          <label className="share-name" htmlFor={`${ids}-name`}>
            {words.name}
            <input
              id={`${ids}-name`}
              autoComplete="off"
              maxLength={40}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <label className="share-check">
            <input
              type="checkbox"
              autoComplete="off"
              checked={hasNotes}
              onChange={(event) => setNotes(event.target.checked)}
            />
            {words.notes}
          </label>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => save(writeRunFile(given), 'application/json', `${fileName}${RUN_FILE_SUFFIX}`)}
          >
            {words.save}
          </button>
        </Way>
        <Way name={words.text} hint={words.textHint}>
          <textarea
            ref={page}
            className="share-text"
            autoComplete="off"
            readOnly
            rows={3}
            aria-label={words.textLabel}
            value={text}
          />
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void copy(text, page.current, words.copiedText)}
          >
            {words.copyText}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => save(text, 'text/markdown', `${fileName}.md`)}
          >
            {words.saveText}
          </button>
        </Way>
        <Way name={words.paper} hint={words.paperHint}>
          <button type="button" className="button button-quiet" onClick={() => print()}>
            {words.print}
          </button>
        </Way>
      </dl>
      <p className="share-said" role="status">
        {said}
      </p>
    </section>
  );
}

type WayProps = { readonly name: string; readonly hint: string; readonly children: ReactNode };

function Way({ name, hint, children }: WayProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <p>{hint}</p>
        <div className="share-tools">{children}</div>
      </dd>
    </div>
  );
}

/** Undefined for a game that no link can carry. */
function addressOf(shared: SharedRun, { played }: Replay): string | undefined {
  const { base = '/' } = document.documentElement.dataset;
  const link = writeRunLink(shared, played);
  const address = link && new URL(`${base}play/run/#${link}`, location.href).href;
  return address !== undefined && address.length < RUN_LINK_MOST ? address : undefined;
}

/** Day of the beginning, as it is on this device: 2026-11-28. */
function dateOf(at: number): string {
  return new Date(at).toLocaleDateString('sv-SE');
}
