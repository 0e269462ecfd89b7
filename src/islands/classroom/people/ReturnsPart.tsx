// What came back weeks after the class: taken in as files, lines or pictures of codes, told as sums of five and more.
import { useState } from 'react';
import { isTaken, type ReturnsState, returnSums } from '../../../core/classroom/returns/returns-state.ts';
import { returnsIn } from '../../../core/commitment/return-code.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';
import { FileButton, FileDrop } from '../../ui/FileDoor.tsx';
import { ReturnSums } from './ReturnSums.tsx';
import { returnText } from './return-text.ts';

const returns = words.returns;
const ACCEPTED = '.txt,text/plain,image/*';

export function ReturnsPart({ returns: state }: { readonly returns: ReturnsState }) {
  const [typed, setTyped] = useState('');
  const [said, say] = useState('');
  const take = async (text: string) => {
    const found = returnsIn(text);
    let [taken, again] = [0, 0];
    for (const one of found.returns) {
      // Asked of the store each time: the one before may have been the same.
      if (isTaken(classroom.store.getState().state.returns, one)) again += 1;
      else if (await classroom.send('returnTaken', one)) taken += 1;
    }
    say(saidOf(taken, again, found.damaged));
    return taken + again > 0 && found.damaged === 0;
  };
  const takeFiles = async (files: readonly File[]) =>
    void (await take((await Promise.all(files.map(returnText))).join('\n')));
  const takeTyped = async () => {
    if (await take(typed)) setTyped('');
  };
  return (
    <section className="panel" id="returns" aria-labelledby="returns-title">
      <h2 id="returns-title">{returns.title}</h2>
      <p>{returns.lead}</p>
      <p>{returns.rule}</p>
      <FileDrop className="people-door" onFiles={(files) => void takeFiles(files)}>
        <FileButton
          label={returns.choose}
          isQuiet
          isMany
          accept={ACCEPTED}
          onFiles={(files) => void takeFiles(files)}
        />
        <p>{returns.drop}</p>
      </FileDrop>
      <div className="people-paste">
        <label htmlFor="returns-paste">{returns.paste}</label>
        <textarea
          id="returns-paste"
          rows={3}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button
          type="button"
          className="button button-quiet"
          disabled={typed.trim() === ''}
          onClick={() => void takeTyped()}
        >
          {returns.take}
        </button>
      </div>
      <p className="status-line" role="status">
        {said}
      </p>
      <ReturnSums sums={returnSums(state)} />
    </section>
  );
}

function saidOf(taken: number, again: number, damaged: number): string {
  const parts = [
    taken > 0 ? returns.taken(taken) : '',
    again > 0 ? returns.again(again) : '',
    damaged > 0 ? returns.damaged(damaged) : '',
  ];
  return parts.join('') || returns.nothing;
}
