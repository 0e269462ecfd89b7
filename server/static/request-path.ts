// Turns the path of a request into clean segments, or refuses it: nothing that could leave the folder gets through.

/** Decoded segments below the base; a trailing '' means that the address ended in a slash. */
export function pathSegments(rawPathname: string): readonly string[] | undefined {
  let pathname: string;
  try {
    pathname = decodeURIComponent(rawPathname);
  } catch {
    return undefined;
  }
  if (!pathname.startsWith('/')) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  if (/[\u0000-\u001f\\:]/.test(pathname)) return undefined;
  const segments = pathname.slice(1).split('/');
  const isBad = segments.some(
    (segment, index) => segment.startsWith('.') || (segment === '' && index < segments.length - 1),
  );
  return isBad ? undefined : segments;
}
