// The sheets of a case: the deal, who can sign, what is known, papers, dates.
import { formatYuan } from '../../core/money/format.ts';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { fullDayText } from './day-text.ts';

const words = play.brief;

export function BriefSheets({ of }: { readonly of: PlayCaseData }) {
  const { brief } = of;
  return (
    <div className="brief-sheets">
      <Sheet title={words.deal}>
        <p>{brief.deal}</p>
        <dl className="brief-facts">
          <Fact name={words.contract}>
            <span className="num">{formatYuan(brief.contractFen)}</span>
          </Fact>
          <Fact name={words.signedOn}>
            <span className="num">{fullDayText(brief.signedOn)}</span>
          </Fact>
          <Fact name={words.pocket}>{brief.pocket}</Fact>
          <Fact name={words.stuck}>{brief.stuck}</Fact>
          <Fact name={words.goal}>{brief.goal}</Fact>
          <Fact name={words.authority}>{brief.authority}</Fact>
        </dl>
      </Sheet>
      <Sheet title={words.people}>
        <ul className="brief-people">
          {of.posts.map((post) => (
            <li key={post.id} data-key={post.id === of.keyPost || undefined}>
              <strong>{post.name}</strong> <span className="brief-post">{post.post}</span>
              {post.id === of.keyPost && <span className="brief-keyman">{words.key}</span>}
              <br />
              <span className="brief-label">{words.signs}</span>
              {post.canSign}
              <br />
              <span className="brief-label">{words.passes}</span>
              {post.passesOn}
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={words.known}>
        <ul>
          {brief.known.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={words.papers}>
        <dl className="brief-pairs">
          {brief.papers.map(({ name, state }) => (
            <Fact key={name} name={name}>
              {state}
            </Fact>
          ))}
        </dl>
      </Sheet>
      <Sheet title={words.dates}>
        <dl className="brief-pairs">
          {brief.dates.map(({ date, what }) => (
            <Fact key={`${date}${what}`} name={<span className="num">{fullDayText(date)}</span>}>
              {what}
            </Fact>
          ))}
        </dl>
      </Sheet>
    </div>
  );
}

function Sheet({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="brief-sheet">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Fact({ name, children }: { readonly name: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
