// Fetches what the report calls the polls, games and rounds of a room.
import { useEffect, useState } from 'react';
import { ballotOf } from '../../../core/classroom/hands/hands-state.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import { loadHandsBank } from '../../../stores/hands-bank.ts';
import { loadScenario } from '../../../stores/run-opener.ts';
import { useHandsBank } from '../../../stores/use-hands-bank.ts';
import { useGroupsCourse } from '../groups/use-groups-course.ts';
import { isWorded } from '../hands/poll-words.ts';
import type { ReportCourse } from './report-course.ts';

type Got = { readonly scenarios: ReadonlyMap<string, Scenario>; readonly isMissing: boolean };

/**
 * `isMissing`: something that this room needs wasn't reached; `askAgain` tries once more. `isReworded`: the bank is there, and
 * words a question that was counted in another way than when it was asked.
 */
export function useReportCourse({ hands, groups: { rounds } }: RoomState) {
  const bankState = useHandsBank();
  const groups = useGroupsCourse();
  const line = [...new Set(hands.games.map(({ contentHash }) => contentHash))].join(' ');
  const [got, setGot] = useState<Got>({ scenarios: new Map(), isMissing: false });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try asks again
  useEffect(() => {
    let isGone = false;
    void scenariosOf(line).then((answer) => {
      if (!isGone) setGot(answer);
    });
    return () => {
      isGone = true;
    };
  }, [line, tries]);
  const course: ReportCourse = {
    bank: bankState.phase === 'ready' ? bankState.bank : undefined,
    groups: groups.course,
    scenarios: got.scenarios,
  };
  const { bank } = course;
  const isReworded =
    bank !== undefined &&
    hands.polls.some(({ id, ask }) => ballotOf(hands, id).counted.length > 0 && !isWorded(ask, bank));
  const isBankMissing =
    bankState.phase === 'failed' && hands.polls.some(({ ask }) => ask.kind === 'question');
  const isMissing = got.isMissing || isBankMissing || (groups.hasFailed && rounds.length > 0);
  return {
    course,
    isMissing,
    isReworded,
    askAgain: () => {
      setTries(tries + 1);
      if (groups.hasFailed) groups.askAgain();
      if (bankState.phase === 'failed') void loadHandsBank();
    },
  };
}

/** @param line hashes with a space between */
async function scenariosOf(line: string): Promise<Got> {
  const hashes = line === '' ? [] : line.split(' ');
  const answers = await Promise.all(hashes.map((hash) => loadScenario(hash)));
  const found = answers.flatMap((answer, at) =>
    answer.ok ? [[hashes[at] ?? '', answer.scenario] as const] : [],
  );
  return { scenarios: new Map(found), isMissing: found.length < hashes.length };
}
