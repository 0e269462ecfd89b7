// Behind a law card: what it says in our words, whether it holds, and how sure that is.
import type { LawCard } from '../../core/recall/card.ts';
import { recall as words } from '../../i18n/zh-CN/recall.ts';

export function LawBack({ law }: { readonly law: LawCard }) {
  const { summary, status, effective, until, successor, confidence, openQuestion, url } = law;
  return (
    <>
      <p className="recall-answer">{summary}</p>
      <p className="recall-fact" data-law-status={status}>
        <strong>{words.status[status]}</strong>
        {successor !== undefined && `，${words.replaced(successor)}`}。
        <span className="num">
          {until === undefined ? words.since(effective) : words.held(effective, until)}。
        </span>
        {words.confidence[confidence]}。
      </p>
      {openQuestion !== undefined && (
        <p className="recall-fact">
          {words.open}
          {openQuestion}
        </p>
      )}
      <p className="recall-fact">
        <a href={url}>{words.lawMore}</a>
      </p>
    </>
  );
}
