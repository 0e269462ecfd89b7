// Writes the deck as a file for Anki.
import { useState } from 'react';
import type { Progress } from '../../core/progress/progress.ts';
import { ankiText } from '../../core/recall/anki-text.ts';
import type { RecallCard } from '../../core/recall/card.ts';
import { recall } from '../../i18n/zh-CN/recall.ts';
import { giveFile } from '../ui/give-file.ts';
import { ankiNotes } from './anki-notes.ts';

const words = recall.anki;

type Props = { readonly deck: readonly RecallCard[]; readonly progress: Progress };

export function AnkiExport({ deck, progress }: Props) {
  const [said, setSaid] = useState('');
  const make = async () => {
    setSaid(words.making);
    const { notes, left } = await ankiNotes(deck, progress);
    const text = ankiText(words.tag, notes);
    if (notes.length > 0) giveFile(new Blob([text], { type: 'text/plain' }), `${words.file}.txt`);
    const made = notes.length > 0 ? words.made(notes.length) : words.none;
    setSaid(left > 0 ? `${made}${words.left(left)}` : made);
  };
  return (
    <section className="recall-part" aria-labelledby="recall-anki">
      <h2 id="recall-anki">{words.title}</h2>
      <p className="recall-note">{words.lead}</p>
      <p className="recall-ways">
        <button type="button" className="button button-quiet" onClick={() => void make()}>
          {words.make}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
