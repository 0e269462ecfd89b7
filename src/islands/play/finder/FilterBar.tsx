// What is looked for: the time at hand, a case, a type, and what one failed at.
import type { Catalogue } from '../../../core/finder/catalogue.ts';
import { type Failing, failedSkills } from '../../../core/finder/failings.ts';
import type { Failed, Filter } from '../../../core/finder/filter.ts';
import { finder } from '../../../i18n/zh-CN/finder.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { MINUTES, type Minutes } from '../../../schema/words/drills.ts';
import { SKILLS } from '../../../schema/words/roleplay.ts';

const words = finder.filter;

type Props = {
  readonly catalogue: Catalogue;
  readonly filter: Filter;
  readonly failings: readonly Failing[];
  readonly isAlive: boolean;
  readonly onChange: (next: Filter) => void;
};

const FAILED: readonly Failed[] = [...SKILLS, 'marks'];

export function FilterBar({ catalogue, filter, failings, isAlive, onChange }: Props) {
  const { caseId, typeId, failed, minutes } = filter;
  const counts = failedSkills(failings);
  const slips = failings.filter(({ isSlip }) => isSlip).length;
  const failedName = (one: Failed) =>
    one === 'marks' ? words.count(words.marks, slips) : words.count(review.skills[one], counts.get(one) ?? 0);
  return (
    <fieldset className="filter" disabled={!isAlive}>
      <legend>{words.title}</legend>
      <TimeChoice minutes={minutes} onChoose={(one) => onChange(withPart(filter, 'minutes', one))} />
      <div className="filter-lists">
        <Choice
          name={words.case}
          value={caseId}
          options={catalogue.cases.map((one) => [one.caseId, one.title])}
          onChoose={(value) => onChange(withPart(filter, 'caseId', value))}
        />
        <Choice
          name={words.type}
          value={typeId}
          options={catalogue.types.map(({ id, name }) => [id, name])}
          onChoose={(value) => onChange(withPart(filter, 'typeId', value))}
        />
        <Choice
          name={words.failed}
          value={failed}
          options={FAILED.map((one) => [one, failedName(one)])}
          onChoose={(value) => onChange(withPart(filter, 'failed', value))}
        />
        <button
          type="button"
          className="button button-quiet"
          disabled={Object.keys(filter).length === 0}
          onClick={() => onChange({})}
        >
          {words.clear}
        </button>
      </div>
    </fieldset>
  );
}

/** The filter with one part changed, or without it. */
function withPart<K extends keyof Filter>(filter: Filter, part: K, value: Filter[K]): Filter {
  const { [part]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [part]: value };
}

type TimeProps = {
  readonly minutes: Minutes | undefined;
  readonly onChoose: (minutes: Minutes | undefined) => void;
};

function TimeChoice({ minutes, onChoose }: TimeProps) {
  return (
    <div className="filter-time" role="radiogroup" aria-labelledby="filter-time">
      <span id="filter-time">{words.time}</span>
      {[...MINUTES, undefined].map((one) => (
        <label key={one ?? 'any'}>
          <input
            type="radio"
            name="finder-time"
            autoComplete="off"
            checked={minutes === one}
            onChange={() => onChoose(one)}
          />
          {one === undefined ? (
            <span>{words.any}</span>
          ) : (
            <span>
              {finder.minutes[one].name}
              <small>{finder.minutes[one].about}</small>
            </span>
          )}
        </label>
      ))}
    </div>
  );
}

type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly value: T | undefined;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T | undefined) => void;
};

function Choice<T extends string>({ name, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label className="filter-choice">
      <span>{name}</span>
      <select
        autoComplete="off"
        value={value ?? ''}
        onChange={({ target }) => onChoose(options.find(([id]) => id === target.value)?.[0])}
      >
        <option value="">{words.any}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
