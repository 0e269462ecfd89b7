// Picks a game for one side: one's own, a model game, or one out of a file.
import { useId } from 'react';
import type { ModelLink } from '../../../core/roleplay/drills/model-page.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { compare as words } from '../../../i18n/zh-CN/compare.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { FileButton } from '../../ui/FileDoor.tsx';
import { useIsAlive } from '../../ui/use-is-alive.ts';
import { namedRuns } from './run-names.ts';
import { FILE, type Side } from './use-side.ts';

type Props = {
  readonly name: string;
  readonly side: Side;
  readonly shelf: readonly ShelfCase[];
  readonly models: readonly ModelLink[];
  readonly onPick: (id: string) => void;
  readonly onFile: (file: File) => void;
};

export function SidePick({ name, side, shelf, models, onPick, onFile }: Props) {
  const runs = useRecord((state) => state.progress.runs);
  const id = useId();
  const isAlive = useIsAlive();
  return (
    <fieldset className="side-pick">
      <legend>{name}</legend>
      <label htmlFor={id}>{words.pick(name)}</label>
      <select
        id={id}
        autoComplete="off"
        disabled={!isAlive}
        value={side.picked}
        onChange={(event) => onPick(event.target.value)}
      >
        <option value="">{words.none}</option>
        {side.picked === FILE && <option value={FILE}>{words.file(side.opened?.shared.name ?? '')}</option>}
        {shelf.map((of) => {
          const mine = namedRuns(runs, of);
          return mine.length === 0 ? null : (
            <optgroup key={of.caseId} label={words.own(of.title)}>
              {mine.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          );
        })}
        {models.length > 0 && (
          <optgroup label={words.models}>
            {models.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}（{words.modelKinds[one.kind]}）
              </option>
            ))}
          </optgroup>
        )}
      </select>
      <FileButton label={words.fromFile(name)} isQuiet={true} onFiles={([file]) => file && onFile(file)} />
      {side.isOpening && <p role="status">{words.loading}</p>}
      {side.trouble && <p role="alert">{share.refusals[side.trouble]}</p>}
    </fieldset>
  );
}
