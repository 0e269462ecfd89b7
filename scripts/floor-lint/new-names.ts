// An ESLint rule: browser methods and events whose name nothing in the floor's browsers has, whatever they are called on.
import type { Rule } from 'eslint';
import { compatAt, namesAt } from './compat-data.ts';
import { lackedBy } from './floor.ts';

type Names = { readonly members: ReadonlyMap<string, string>; readonly events: ReadonlyMap<string, string> };

/** Reports as "feature lacked-by". */
export const newNames: Rule.RuleModule = {
  meta: { type: 'problem', messages: { lacked: '{{ feature }} {{ detail }}' }, schema: [] },
  create: (context) => {
    const report = (node: Rule.Node, known: string | undefined) => {
      const [feature = '', detail = ''] = known?.split('\t') ?? [];
      if (known) context.report({ node, messageId: 'lacked', data: { feature, detail } });
    };
    return {
      CallExpression: (node) => {
        const [first] = node.arguments;
        const called = node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
        if (called.type !== 'Identifier') return;
        // Plain words (`use`, `last`) are too common to go by the name.
        if (node.callee !== called && /[a-z][A-Z]/.test(called.name))
          report(node, NAMES.members.get(called.name));
        if (called.name !== 'addEventListener') return;
        const name = first?.type === 'Literal' ? first.value : undefined;
        const template = first?.type === 'TemplateLiteral' ? first.quasis[0]?.value.raw : undefined;
        const event = typeof name === 'string' ? name : template;
        if (event !== undefined) report(node, NAMES.events.get(event));
      },
    };
  },
};

const NAMES = collectNames();

/** Names that occur in the data, but never as something that all of the floor's browsers have. */
function collectNames(): Names {
  const lacked = { members: new Map<string, string>(), events: new Map<string, string>() };
  const present = { members: new Set<string>(), events: new Set<string>() };
  for (const owner of namesAt(['api'])) {
    for (const name of namesAt(['api', owner])) {
      const known = name === owner ? undefined : compatAt(['api', owner, name]);
      if (!known) continue;
      const event = /^(.+)_event$/.exec(name)?.[1];
      const kind = event === undefined ? 'members' : 'events';
      const bare = event ?? name.replace(/_static$/, '');
      const lacking = lackedBy(known.compat);
      if (lacking) lacked[kind].set(bare, `${known.feature}\t${lacking}`);
      else present[kind].add(bare);
    }
  }
  // What the language itself has is the matter of the es-x rules.
  for (const owner of namesAt(['javascript', 'builtins']))
    for (const name of namesAt(['javascript', 'builtins', owner])) present.members.add(name);
  for (const kind of ['members', 'events'] as const)
    for (const name of present[kind]) lacked[kind].delete(name);
  return lacked;
}
