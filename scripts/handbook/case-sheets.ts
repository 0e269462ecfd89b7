// Cases and client types on paper: what one knows before going, and as much of the types as the reader may see.
import { formatYuan } from '../../src/core/money/format.ts';
import { play } from '../../src/i18n/zh-CN/play.ts';
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import { showValue } from '../../src/islands/quiz/show-value.ts';
import type { CaseFile } from '../../src/schema/case.ts';
import type { ClientFile } from '../../src/schema/client.ts';
import { escapeHtml as text } from './escape-html.ts';
import { pageOf } from './page-of.ts';
import { casePlace, lessonPlace } from './paper-links.ts';

const words = play.brief;

/** @param code a code that leads to a place of the site, or nothing */
export function caseSheet(one: CaseFile, code: (path: string, caption: string) => string): string {
  const { brief } = one;
  const facts: readonly (readonly [string, string])[] = [
    [words.contract, formatYuan(brief.contractFen)],
    [words.signedOn, showValue('date', brief.signedOn)],
    [words.pocket, brief.pocket],
    [words.stuck, brief.stuck],
    [words.goal, brief.goal],
    [words.authority, brief.authority],
  ];
  return `<section class="case-sheet">${code(`play/${one.id}/`, printed.rehearsal.go)}<h2 id="${casePlace(one.id)}">${text(one.title)}</h2>
<p class="case-owed">${text(one.unit)}<span>${words.owed}</span><b class="num">${formatYuan(brief.owedFen)}</b></p><p>${text(brief.deal)}</p>${pairs(facts)}
${part(words.people, `<table><thead><tr><th>${words.post}</th><th>${words.signs}</th><th>${words.passes}</th></tr></thead><tbody>${one.posts.map((post) => personRow(post, post.id === one.keyPost)).join('')}</tbody></table>`)}
${part(words.known, `<ul>${brief.known.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`)}
${part(words.papers, pairs(brief.papers.map(({ name, state }) => [name, state])))}
${part(words.dates, pairs(brief.dates.map(({ date, what }) => [showValue('date', date), what])))}</section>`;
}

/**
 * @param lesson the lesson that teaches the type, where there is one
 * @param isTrainer what the type fears and wants is for trainers: learners find it out at the table
 */
export function clientSheet(
  client: ClientFile,
  lesson: { readonly id: string; readonly title: string } | undefined,
  isTrainer: boolean,
): string {
  const { number, name, monogram, about } = client;
  const inside: readonly (readonly [string, string])[] = [
    [printed.clients.fears, client.fears],
    [printed.clients.wants, client.wants],
    [printed.clients.works, client.works],
    [printed.clients.backfires, client.backfires],
  ];
  const taught = lesson
    ? `<p class="client-lesson">${printed.clients.taughtOn(text(lesson.title), pageOf(lessonPlace(lesson.id)))}</p>`
    : '';
  return `<section class="client-sheet"><h2><span class="client-mark">${text(monogram)}</span>${number} ${text(name)}</h2><p>${text(about)}</p>${isTrainer ? `<div class="trainer-note">${pairs(inside)}</div>` : ''}${taught}</section>`;
}

function personRow(post: CaseFile['posts'][number], isKey: boolean): string {
  const key = isKey ? `<span class="key-post">${words.key}</span>` : '';
  return `<tr><td><b>${text(post.name)}</b>${key}<br>${text(post.post)}</td><td>${text(post.canSign)}</td><td>${text(post.passesOn)}</td></tr>`;
}

function part(title: string, inside: string): string {
  return `<h3>${title}</h3>${inside}`;
}

function pairs(rows: readonly (readonly [string, string])[]): string {
  return `<dl class="paper-facts">${rows.map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`).join('')}</dl>`;
}
