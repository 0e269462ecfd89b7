// The oldest browsers the course is made for, and whether they have a feature, by the data of MDN.
import type {
  CompatStatement,
  SimpleSupportStatement,
  SupportStatement,
} from '@mdn/browser-compat-data/types';

/** Same versions as `build.target` in astro.config.ts; Android's web view stands for WeChat's, which is not in the data. */
export const FLOOR = {
  chrome: '108',
  chrome_android: '108',
  webview_android: '108',
  safari: '16.4',
  safari_ios: '16.4',
} as const;

/** The same for tools that speak browserslist. */
export const FLOOR_BROWSERS = ['safari 16.4', 'ios_saf 16.4', 'chrome 108', 'and_chr 108'];

const NAMES = Object.keys(FLOOR).filter((name): name is keyof typeof FLOOR => name in FLOOR);

/** Which of the floor's browsers lack it, in words; undefined when all have it or the data says nothing. */
export function lackedBy(compat: CompatStatement | undefined): string | undefined {
  if (!compat) return undefined;
  const lacking = NAMES.flatMap((name) => {
    const support = compat.support[name];
    if (support === undefined || isIn(support, FLOOR[name])) return [];
    return [`${name} ${firstVersion(support)}`];
  });
  return lacking.length > 0 ? lacking.join(', ') : undefined;
}

/** Behind a flag or under another name is not there; with a known gap it is. */
function isIn(support: SupportStatement, version: string): boolean {
  return statements(support).some((one) => {
    if (one.flags || one.prefix || one.alternative_name) return false;
    if (typeof one.version_added !== 'string' || !isUpTo(one.version_added, version)) return false;
    return typeof one.version_removed !== 'string' || !isUpTo(one.version_removed, version);
  });
}

function firstVersion(support: SupportStatement): string {
  const versions = statements(support).flatMap(({ version_added: added, flags }) =>
    typeof added === 'string' && !flags ? [added] : [],
  );
  return versions.length > 0 ? `from ${versions.at(-1)}` : 'never';
}

function statements(support: SupportStatement): readonly SimpleSupportStatement[] {
  return Array.isArray(support) ? support : [support as SimpleSupportStatement];
}

/** `one` is the same as or older than `other`; "preview" is newer than everything. */
function isUpTo(one: string, other: string): boolean {
  if (one === 'preview') return false;
  const [a, b] = [one, other].map((text) => text.replace('≤', '').split('.').map(Number));
  const [aMajor = 0, aMinor = 0] = a ?? [];
  const [bMajor = 0, bMinor = 0] = b ?? [];
  return aMajor < bMajor || (aMajor === bMajor && aMinor <= bMinor);
}
