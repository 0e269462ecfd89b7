// What the room decided by raised hands: each poll, and each game of the whole room with its votes.
import { countHands } from '../../../core/classroom/hands/count-hands.ts';
import {
  ballotOf,
  type HandsState,
  turnBallot,
  type VotedGame,
} from '../../../core/classroom/hands/hands-state.ts';
import { stepOf, votedReplay } from '../../../core/classroom/hands/voted-game.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import { report as words } from '../../../i18n/zh-CN/classroom-report.ts';
import { runEnd } from '../../play/share/run-words.ts';
import { moveOptions } from '../hands/move-options.ts';
import { pollTexts } from '../hands/poll-words.ts';
import { timeOf } from './report-clock.ts';
import type { ReportCourse } from './report-course.ts';
import type { ReportSection } from './report-section.ts';

const { sections, rows: said } = words;

/**
 * A table for each poll that was counted; which answer is right it doesn't know. Shares and who sat still go by the heads
 * of that hour, and stay out where nobody knows whether each had one hand.
 */
export function pollsPart({ hands }: RoomState, { bank }: ReportCourse): readonly ReportSection[] {
  return hands.polls.flatMap(({ id, ask, openedAt }) => {
    const { stem, options, isSeveral } = pollTexts(ask, bank);
    const ids = options.map((option) => option.id);
    const ballot = ballotOf(hands, id);
    const { bars, hands: all, idle } = countHands(ballot, ids, ballot.heads, isSeveral ?? true);
    if (all === 0) return [];
    return {
      id: `poll-${id}`,
      title: sections.poll.title(timeOf(openedAt), stem),
      head: sections.poll.head,
      rows: [
        ...bars.map(({ hands: mine, percent }, at) => [
          said.option(options[at]?.letter ?? '', options[at]?.text ?? ''),
          String(mine),
          isSeveral === undefined ? '' : said.percent(percent),
        ]),
        ...(idle !== undefined && idle > 0 ? [[said.idle, String(idle), '']] : []),
      ],
    };
  });
}

/** A table for each game: the room's moves with their hands, and how it ended. */
export function gamesPart({ hands }: RoomState, { scenarios }: ReportCourse): readonly ReportSection[] {
  return hands.games.map((game) => {
    const scenario = scenarios.get(game.contentHash);
    return {
      id: `game-${game.game}`,
      title: sections.game.title(timeOf(game.openedAt), scenario?.words.title ?? game.caseId),
      head: sections.game.head,
      rows: [
        ...game.turns.map((_, turn) => turnRow(hands, game, turn, scenario)),
        ...endRows(game, scenario),
      ],
    };
  });
}

/** Without the case the hands for the move stand alone: what else was offered nobody knows. */
function turnRow(hands: HandsState, game: VotedGame, turn: number, scenario: Scenario | undefined) {
  const move = game.turns[turn]?.move ?? '';
  const before = scenario && votedReplay(scenario, game).played[stepOf(game, turn) - 1]?.before;
  const offered = scenario && before ? moveOptions(scenario, before) : [];
  const chosen = offered.find(({ id }) => id === move);
  const ids = chosen ? offered.map(({ id }) => id) : [move];
  const { bars, hands: all } = countHands(ballotOf(hands, turnBallot(game.game, turn)), ids, 0);
  const bar = bars.find(({ option }) => option === move);
  return [
    said.turn(turn + 1),
    chosen ? said.option(chosen.letter, chosen.words) : said.notFetched,
    all > 0 ? String(bar?.hands ?? 0) : '',
    all > 0 && chosen ? said.percent(bar?.percent ?? 0) : '',
  ];
}

/** Against whom it was is told when it is over, as on the wall. */
function endRows(game: VotedGame, scenario: Scenario | undefined): readonly (readonly string[])[] {
  if (!scenario) return [];
  const end = runEnd(scenario, votedReplay(scenario, game));
  if (!end) return [[said.ending, said.unfinished, '', '']];
  return [
    [said.ending, said.endingOf(end.tier, Math.round(end.result)), '', ''],
    [said.against, scenario.words.client.name, '', ''],
  ];
}
