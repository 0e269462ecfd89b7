// The day rehearsed against the clock: what the trainer's notes of a block's lessons ask for fits into the block, and so do the rounds of groups.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EMPTY_GROUPS } from '../../../src/core/classroom/groups/groups-state.ts';
import { agendaSchema } from '../../../src/schema/agenda.ts';

const content = join(import.meta.dirname, '../../../content');
const { presets } = agendaSchema.parse(parse(readFileSync(join(content, 'agenda.yaml'), 'utf8')));

/** Minutes that the notes of a lesson add up to, by lesson. */
const noteMinutes = new Map(
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^\d.*\.mdx$/.test(path))
    .map((path) => {
      const source = readFileSync(join(content, path), 'utf8');
      const lesson = /^lesson: (\S+)$/m.exec(source)?.[1] ?? '';
      const minutes = [...source.matchAll(/<讲师[^>]*minutes="(\d+)"/g)].map((found) => Number(found[1]));
      return [lesson, minutes.reduce((sum, one) => sum + one, 0)] as const;
    }),
);

type Block = (typeof presets)[number]['sessions'][number]['blocks'][number];
type Share = {
  readonly lessons: ReadonlySet<string>;
  readonly minutes: number;
  readonly titles: readonly string[];
};

/** Blocks that take lessons together: who shares a lesson shares its minutes. */
function shares(blocks: readonly Block[]): readonly Share[] {
  return blocks.reduce<readonly Share[]>((done, { lessons = [], minutes, title }) => {
    if (lessons.length === 0) return done;
    const meets = (share: Share) => lessons.some((lesson) => share.lessons.has(lesson));
    const joined = done.filter(meets);
    return [
      ...done.filter((share) => !meets(share)),
      {
        lessons: new Set([...joined.flatMap((share) => [...share.lessons]), ...lessons]),
        minutes: joined.reduce((sum, share) => sum + share.minutes, minutes),
        titles: [...joined.flatMap(({ titles }) => titles), title],
      },
    ];
  }, []);
}

const sessions = presets.flatMap((preset) =>
  preset.sessions.map((session) => ({ name: `${preset.title}，${session.title}`, blocks: session.blocks })),
);

describe.each(sessions)('$name', ({ blocks }) => {
  test.each(shares(blocks).map((share) => ({ name: share.titles.join(' ＋ '), share })))(
    '$name: the notes fit',
    ({ share: { lessons, minutes } }) => {
      const asked = [...lessons].map((lesson) => noteMinutes.get(lesson) ?? Number.NaN);
      const sum = asked.reduce((total, one) => total + one, 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(minutes);
    },
  );
});

test('two rounds of role-play in groups fit into every block that promises them', () => {
  const { prepare, play, debrief } = EMPTY_GROUPS.minutes;
  const promised = sessions.flatMap(({ blocks }) => blocks.filter(({ how }) => how?.includes('走两轮')));
  expect(promised.length).toBeGreaterThan(1);
  for (const { minutes, how } of promised) {
    expect(how).toContain(`备 ${prepare} 分钟、谈 ${play} 分钟、评 ${debrief} 分钟`);
    expect(2 * (prepare + play + debrief)).toBeLessThanOrEqual(minutes);
  }
});
