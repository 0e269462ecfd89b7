// What looks like a person or a unit in a page of one's own: it is named, and stays only where the trainer says that he has seen it.
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';

const words = slides.form;

type Props = {
  readonly person: string | undefined;
  readonly unit: string | undefined;
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
};

export function NamesFound({ person, unit, isKept, onKeep }: Props) {
  const isAny = person !== undefined || unit !== undefined;
  return (
    <>
      {/* Always there: a region that comes with its words isn't read out. */}
      <div role="status">
        {unit !== undefined && <p className="slide-note">{words.realUnit(unit)}</p>}
        {person !== undefined && <p className="slide-note">{words.person(person)}</p>}
      </div>
      {isAny && (
        <label className="slide-kept">
          <input
            type="checkbox"
            autoComplete="off"
            checked={isKept}
            onChange={(event) => onKeep(event.target.checked)}
          />
          {words.keepNames}
        </label>
      )}
    </>
  );
}
