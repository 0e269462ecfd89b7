// The player reads on, back and again, and is led by nothing that a stopped voice still says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPlayer, type PlayerState } from '../../../src/components/reading/player.ts';

const TEXTS = ['一。', '二。', '三。', '四。'];

function playerWith(from = 0) {
  const said: { text: string; rate: number; end: () => void; fail: () => void }[] = [];
  const states: PlayerState[] = [];
  let isSpeaking = false;
  const player = createPlayer(
    TEXTS,
    from,
    {
      speak: (text, rate, end, fail) => {
        expect(isSpeaking, 'one voice at a time').toBe(false);
        isSpeaking = true;
        said.push({ text, rate, end, fail });
      },
      stop: () => {
        isSpeaking = false;
      },
    },
    (state) => states.push(state),
  );
  const last = () => said.at(-1) ?? expect.fail('nothing was said');
  const texts = () => said.map(({ text }) => text);
  return { player, said, last, texts, states };
}

describe('a player', () => {
  test('reads one sentence after the other to the end, and from the start again', () => {
    const { player, last, texts } = playerWith(1);
    player.play();
    for (let i = 0; i < 3; i++) last().end();
    expect(texts()).toEqual(['二。', '三。', '四。']);
    expect(player.state()).toMatchObject({ index: 3, doing: 'finished' });
    player.play();
    expect(texts().at(-1)).toBe('一。');
  });

  test('stops for a pause and begins the sentence anew', () => {
    const { player, last, texts } = playerWith();
    player.play();
    last().end();
    player.pause();
    last().end();
    expect(player.state()).toMatchObject({ index: 1, doing: 'paused' });
    player.play();
    expect(texts()).toEqual(['一。', '二。', '二。']);
  });

  test('turned over while paused it stays silent', () => {
    const { player, texts } = playerWith();
    player.next();
    player.next();
    player.previous();
    expect(texts()).toEqual([]);
    expect(player.state()).toEqual({ index: 1, rate: 1, doing: 'paused' });
  });

  test('another speed holds from this sentence on', () => {
    const { player, said, last } = playerWith();
    player.play();
    player.setRate(1.6);
    last().end();
    expect(said.map(({ text, rate }) => [text, rate])).toEqual([
      ['一。', 1],
      ['一。', 1.6],
      ['二。', 1.6],
    ]);
  });

  test('a voice that breaks off can be asked again', () => {
    const { player, last, texts } = playerWith();
    player.play();
    last().fail();
    expect(player.state().doing).toBe('failed');
    player.play();
    last().end();
    expect(texts()).toEqual(['一。', '一。', '二。']);
  });

  test('whatever is pressed, what a stopped voice says late changes nothing', () => {
    const press = fc.constantFrom('play', 'pause', 'next', 'previous', 'end', 'late');
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
        const { player, said } = playerWith();
        for (const one of presses) {
          if (one === 'end') said.at(-1)?.end();
          else if (one === 'late') {
            const before = player.state();
            for (const old of said.slice(0, -1)) {
              old.end();
              old.fail();
            }
            expect(player.state()).toBe(before);
          } else player[one]();
          const { index, doing } = player.state();
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(TEXTS.length);
          if (doing === 'reading') expect(said.at(-1)?.text).toBe(TEXTS[index]);
        }
      }),
    );
  });
});
