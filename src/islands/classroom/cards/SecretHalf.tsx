// The client's half sheet: who he is, what is really the matter, what opens and what closes him.
import type { CardLine } from '../../../core/classroom/cards/case-card.ts';
import type { SecretCard } from '../../../core/classroom/cards/secret-card.ts';
import { cards } from '../../../i18n/zh-CN/classroom-cards.ts';

const words = cards.secret;

export function SecretHalf({ card }: { readonly card: SecretCard }) {
  const { type, keyMan, unit, title, truth, opener } = card;
  return (
    <article className="card card-secret">
      <header>
        <span>{words.label}</span>
        <h3>{title}</h3>
        <strong className="card-type">{type.name}</strong>
      </header>
      <p>{words.note}</p>
      <dl>
        <dt>{words.you}</dt>
        <dd>{`${unit}${keyMan.name}，${keyMan.post}`}</dd>
        <dt>{words.temper}</dt>
        <dd>{type.signs.join('')}</dd>
        <dt>{words.canSign}</dt>
        <dd>{keyMan.canSign}</dd>
        <dt>{words.passesOn}</dt>
        <dd>{keyMan.passesOn}</dd>
        <dt>{words.truth}</dt>
        <dd>{truth}</dd>
        <dt>{words.wants}</dt>
        <dd>{type.wants}</dd>
        <dt>{words.fears}</dt>
        <dd>{type.fears}</dd>
        <dt>{words.works}</dt>
        <dd>{type.works}</dd>
        <dt>{words.backfires}</dt>
        <dd>{type.backfires}</dd>
        {type.moods.map((mood, at) => (
          <Row key={words.moods[at]} name={words.moods[at]} text={mood} />
        ))}
        <Row name={words.opener} text={spoken(opener)} />
        {type.lines.map((line, at) => (
          <Row key={words.lines[at]} name={words.lines[at]} text={spoken(line)} />
        ))}
      </dl>
    </article>
  );
}

function Row({ name, text }: { readonly name: string | undefined; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

/** What is said in quotes, with the gesture behind it. */
function spoken({ text, tell }: CardLine): string {
  return tell === '' ? `“${text}”` : `“${text}”（${tell}）`;
}
