// How TypeScript's library calls things, and how MDN's data does.
import type { Known } from './compat-data.ts';
import { firstKnown } from './compat-data.ts';

const SAME: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  IteratorObject: 'Iterator',
  ArrayIterator: 'Iterator',
  MapIterator: 'Iterator',
  SetIterator: 'Iterator',
  StringIterator: 'Iterator',
  RegExpStringIterator: 'Iterator',
  Generator: 'Iterator',
  ArrayBufferLike: 'ArrayBuffer',
  CallableFunction: 'Function',
  NewableFunction: 'Function',
};
const TYPED_ARRAY = /^(?:Big)?(?:Ui|I)nt\d+(?:Clamped)?Array$|^Float\d+Array$/;
/** On these an event may arrive that happened further inside. */
const HEARS_ALL: readonly string[] = ['Window', 'Document', 'Element', 'HTMLElement'];

/** A member of one of `owners`, nearest first: `['HTMLElement', 'Element', 'Node']`, `showPopover`. */
export function knownMember(owners: readonly string[], member: string): Known | undefined {
  return firstKnown(
    owners.flatMap((owner) => {
      const isStatic = owner.endsWith('Constructor');
      const bare = owner.replace(/Constructor$/, '');
      const name = SAME[bare] ?? bare;
      const builtins = TYPED_ARRAY.test(name) ? [name, 'TypedArray'] : [name];
      return [
        ['api', name, isStatic ? `${member}_static` : member],
        ...builtins.map((one) => ['javascript', 'builtins', one, member]),
        ['javascript', 'builtins', 'Intl', name, member],
      ];
    }),
  );
}

/** Something that is there under its bare name: a function, an object, a class. */
export function knownGlobal(name: string): Known | undefined {
  return firstKnown([
    ['javascript', 'builtins', name],
    ['api', 'Window', name],
    ['api', name],
  ]);
}

/** `new name()`; falls back to the class. */
export function knownConstructor(name: string): Known | undefined {
  return firstKnown([
    ['api', name, name],
    ['javascript', 'builtins', name, name],
    ['javascript', 'builtins', 'Intl', name, name],
  ]);
}

/** An event that is listened for on one of `owners`. */
export function knownEvent(owners: readonly string[], event: string): Known | undefined {
  const all = owners.some((owner) => HEARS_ALL.includes(owner)) ? [...owners, ...HEARS_ALL] : owners;
  return firstKnown(all.map((owner) => ['api', owner, `${event}_event`]));
}
