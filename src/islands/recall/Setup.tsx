// How cards are planned: the wanted chance and what it costs, how many a day, and groups that are taken in whole.
import { useMemo, useState } from 'react';
import type { Progress } from '../../core/progress/progress.ts';
import { CARD_KINDS, type CardKind, type RecallCard, type RecallCourse } from '../../core/recall/card.ts';
import { cardsPerDay } from '../../core/recall/memory/workload.ts';
import { RECALL_LIMITS, type RecallLimit, recallSettings } from '../../core/recall/recall-settings.ts';
import { recall } from '../../i18n/zh-CN/recall.ts';
import { record } from '../../stores/record-store.ts';

const words = recall.setup;

type Props = {
  readonly course: RecallCourse;
  readonly deck: readonly RecallCard[];
  readonly progress: Progress;
};

export function Setup({ course, deck, progress }: Props) {
  const settings = recallSettings(progress.recallSettings);
  return (
    <section className="recall-part" aria-labelledby="recall-setup">
      <h2 id="recall-setup">{words.title}</h2>
      <Retention key={settings.retention} stored={settings.retention} deck={deck} progress={progress} />
      <div className="recall-limits">
        <Limit name="newPerDay" stored={settings.newPerDay} />
        <Limit name="duePerDay" stored={settings.duePerDay} />
      </div>
      <p className="recall-note">{words.limitNote}</p>
      <h3>{words.groups}</h3>
      <p className="recall-note">{words.groupsLead}</p>
      <ul className="recall-groups">
        {CARD_KINDS.map((kind) => (
          <li key={kind}>
            <Group
              key={String(settings.whole.has(kind))}
              kind={kind}
              isIn={settings.whole.has(kind)}
              cards={course.cards.filter((one) => one.kind === kind).length}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type GroupProps = { readonly kind: CardKind; readonly isIn: boolean; readonly cards: number };

/** Ticked at once; that it is kept comes a moment later. */
function Group({ kind, isIn, cards }: GroupProps) {
  const [isTicked, setTicked] = useState(isIn);
  const tick = (next: boolean) => {
    setTicked(next);
    store(kind, next ? 1 : 0);
  };
  return (
    <label>
      <input
        type="checkbox"
        autoComplete="off"
        checked={isTicked}
        onChange={({ target }) => tick(target.checked)}
      />
      {words.addAll(recall.kinds[kind], cards)}
    </label>
  );
}

type RetentionProps = Pick<Props, 'deck' | 'progress'> & { readonly stored: number };

/** The figure follows the slider; it is kept when the slider is let go. */
function Retention({ stored, deck, progress }: RetentionProps) {
  const { least, most, usual } = RECALL_LIMITS.retention;
  const [percent, setPercent] = useState(stored);
  const cost = useMemo(
    () => [percent, usual].map((one) => Math.ceil(cardsPerDay(deck, progress, one))),
    [deck, progress, percent, usual],
  );
  const [now = 0, then = 0] = cost;
  const keep = () => {
    if (percent !== stored) store('retention', percent);
  };
  return (
    <div className="recall-retention">
      <label>
        <span>{words.retention}</span>
        <output className="num">{words.percent(percent)}</output>
        <input
          type="range"
          autoComplete="off"
          min={least}
          max={most}
          value={percent}
          onChange={({ target }) => setPercent(target.valueAsNumber)}
          onPointerUp={keep}
          onKeyUp={keep}
          onBlur={keep}
        />
      </label>
      <p className="recall-note">
        {now > 0 && words.cost(now, then)}
        {words.costHow}
      </p>
    </div>
  );
}

function Limit({
  name,
  stored,
}: {
  readonly name: Exclude<RecallLimit, 'retention'>;
  readonly stored: number;
}) {
  const { least, most } = RECALL_LIMITS[name];
  const [typed, setTyped] = useState<string>();
  const keep = () => {
    const value = Number(typed);
    if (typed !== undefined && typed !== '' && Number.isInteger(value)) {
      const kept = Math.min(most, Math.max(least, value));
      if (kept !== stored) store(name, kept);
    }
    setTyped(undefined);
  };
  return (
    <label>
      <span>{words[name]}</span>
      <input
        type="number"
        autoComplete="off"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? stored}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
      />
    </label>
  );
}

function store(setting: string, value: number): void {
  void record('reviewSet', { id: setting, hash: '' }, { setting, value });
}
