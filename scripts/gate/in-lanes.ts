// Works off a list in several lanes: a task waits for those it names, and one that needs the whole machine has it to itself.

export type LaneTask = {
  readonly name: string;
  /** Names of tasks that must have ended before this one begins; names that aren't in the list don't count. */
  readonly after: readonly string[];
  readonly isAlone: boolean;
};

/**
 * Starts the tasks in the order of the list, at most `lanes` at once. What is alone begins when all before it have ended.
 * @param run must not reject
 * @throws Error when tasks wait for each other
 */
export async function inLanes<Task extends LaneTask>(
  tasks: readonly Task[],
  lanes: number,
  run: (task: Task) => Promise<void>,
): Promise<void> {
  const waiting = [...tasks];
  const running = new Map<string, Promise<void>>();
  const isOpen = (name: string): boolean => running.has(name) || waiting.some((task) => task.name === name);

  function next(): Task | undefined {
    if (running.size >= lanes || (running.size > 0 && waiting[0]?.isAlone)) return undefined;
    const wall = waiting.findIndex(({ isAlone }) => isAlone);
    const reachable = waiting.slice(0, wall < 0 ? undefined : Math.max(wall, 1));
    return reachable.find(({ after }) => !after.some(isOpen));
  }

  while (waiting.length > 0 || running.size > 0) {
    const task = next();
    if (task) {
      waiting.splice(waiting.indexOf(task), 1);
      running.set(
        task.name,
        run(task).finally(() => running.delete(task.name)),
      );
      if (task.isAlone) await running.get(task.name);
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`these wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
}
