// The shape of a scenario's words, for files that somebody else wrote.
import { STATIONS } from '../../../schema/words/payment-loop.ts';
import { CHANNELS, GRADES, TIERS } from '../../../schema/words/roleplay.ts';
import { count, isId, list, maybe, object, oneOf, table, text } from './shape.ts';

const WORDS = text(4000);
const WORDS_MOST = 4000;
const IDS = list(isId, 64);

const line = object({ text: WORDS, tell: maybe(WORDS) });
const wordTable = table(WORDS, WORDS_MOST);
/** The shape of `ScenarioWords`. */
export const wordsShape = object({
  title: WORDS,
  unit: WORDS,
  brief: object({
    deal: WORDS,
    owedFen: count(0, Number.MAX_SAFE_INTEGER),
    contractFen: count(0, Number.MAX_SAFE_INTEGER),
    signedOn: isDate,
    startsOn: isDate,
    pocket: WORDS,
    stuck: WORDS,
    goal: WORDS,
    authority: WORDS,
    known: list(WORDS, 64),
    papers: list(object({ name: WORDS, state: WORDS }), 64),
    dates: list(object({ date: isDate, what: WORDS }), 64),
  }),
  keyPost: isId,
  posts: list(object({ id: isId, name: WORDS, post: WORDS, canSign: WORDS, passesOn: WORDS }), 16),
  client: object({
    number: count(1, 9),
    name: WORDS,
    monogram: text(4),
    about: WORDS,
    fears: WORDS,
    wants: WORDS,
    works: WORDS,
    backfires: WORDS,
    trap: WORDS,
  }),
  variants: wordTable,
  facts: wordTable,
  chain: list(object({ id: isId, name: WORDS, station: oneOf(STATIONS) }), 16),
  visits: list(object({ id: isId, title: WORDS, place: WORDS }), 8),
  scenes: wordTable,
  moves: table(object({ text: WORDS, channel: oneOf(CHANNELS) }), WORDS_MOST),
  lines: table(line, WORDS_MOST),
  stances: table(object({ name: WORDS, note: WORDS }), 8),
  memory: wordTable,
  endings: table(object({ tier: oneOf(TIERS), grade: oneOf(GRADES), title: WORDS, epilogue: WORDS }), 64),
  redLines: table(
    object({
      title: WORDS,
      story: WORDS,
      laws: list(object({ id: isId, name: WORDS, summary: WORDS }), 64),
      instead: WORDS,
    }),
    64,
  ),
  claims: list(object({ id: isId, text: WORDS, trueIn: IDS }), 64),
  lineClaims: table(IDS, WORDS_MOST),
  reasons: wordTable,
});

function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
}
