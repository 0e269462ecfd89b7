// Makes today's Chromium as poor as the floor's browsers: takes away every name that one of them lacks, by MDN's data.
import type { BrowserContext } from '@playwright/test';
import { compatAt, namesAt } from '../../../scripts/floor-lint/compat-data.ts';
import { lackedBy } from '../../../scripts/floor-lint/floor.ts';

/** Members as [owner, member, is it of the class itself]; classes and functions by name; events by name. */
export type Missing = {
  readonly members: readonly (readonly [owner: string, member: string, isStatic: boolean])[];
  readonly globals: readonly string[];
  readonly events: readonly string[];
};

/** What the floor lacks, as far as it can be taken away by name. Syntax and styles can't. */
export function missingOnFloor(): Missing {
  const members: [string, string, boolean][] = [];
  const globals: string[] = [];
  const events = { lacked: new Set<string>(), present: new Set<string>() };
  for (const area of [['api'], ['javascript', 'builtins']]) {
    for (const owner of namesAt(area)) {
      if (lackedBy(compatAt([...area, owner])?.compat)) globals.push(owner);
      for (const name of namesAt([...area, owner])) {
        const isLacked = lackedBy(compatAt([...area, owner, name])?.compat) !== undefined;
        const event = /^(.+)_event$/.exec(name)?.[1];
        if (event !== undefined) events[isLacked ? 'lacked' : 'present'].add(event);
        else if (!isLacked) continue;
        else if (name === owner) globals.push(owner);
        else members.push([owner, name.replace(/_static$/, ''), name.endsWith('_static')]);
      }
    }
  }
  return {
    members,
    globals: [...new Set(globals)],
    events: [...events.lacked].filter((name) => !events.present.has(name)),
  };
}

/** Every page of the context opens like this from now on. */
export async function makeOld(context: BrowserContext): Promise<void> {
  await context.addInitScript(takeAway, missingOnFloor());
}

/** Runs in the page, before anything else does. */
function takeAway({ members, globals, events }: Missing): void {
  const remove = (from: unknown, name: string) => {
    if ((typeof from !== 'object' || from === null) && typeof from !== 'function') return;
    Reflect.deleteProperty(
      from as object,
      name.startsWith('@@') ? Symbol[name.slice(2) as 'iterator'] : name,
    );
  };
  for (const [owner, name, isStatic] of members) {
    const type: unknown = Reflect.get(window, owner);
    if (typeof type !== 'function') continue;
    if (isStatic) remove(type, name);
    else {
      remove(type.prototype, name);
      // The data of the language doesn't tell one from the other.
      remove(type, name);
    }
    if (owner === 'Window') remove(window, name);
  }
  for (const name of globals) remove(window, name);
  for (const event of events) {
    for (const type of [Window, Document, Element, HTMLElement]) remove(type.prototype, `on${event}`);
    remove(window, `on${event}`);
    // Registered first, it hears first: nobody else learns of the event.
    addEventListener(event, (one) => one.stopImmediatePropagation(), true);
  }
}
