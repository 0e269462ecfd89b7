// Why the last try came to nothing, in a sentence that says what to do next.
import { transfer as words } from '../../i18n/zh-CN/transfer.ts';

type Problem = {
  readonly reason: keyof typeof words.problems;
  readonly waitMs?: number | undefined;
};

export function ProblemLine({ problem }: { readonly problem: Problem | undefined }) {
  return (
    <p className="status-line status-bad" role="alert">
      {problem && words.problems[problem.reason]}
      {problem?.waitMs !== undefined && words.wait(problem.waitMs)}
    </p>
  );
}
