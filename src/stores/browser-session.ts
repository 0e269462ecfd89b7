// Tells one run of the browser from the next: a number that the browser forgets when it is closed, shared by its tabs.
// localStorage outlives a restart and sessionStorage knows one tab only; a cookie without an end does what is needed.

const NAME = 'huikuan-run';

/** The number of this run; undefined when none was given yet, or cookies are blocked. */
export function browserSession(): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${NAME}=`));
  return found?.slice(NAME.length + 1) || undefined;
}

/** The number of this run, given now if there is none. It says nothing about anybody. Undefined where cookies are blocked. */
export function ensureBrowserSession(base: string): string | undefined {
  const known = browserSession();
  if (known !== undefined) return known;
  const number = crypto.getRandomValues(new Uint32Array(2)).join('-');
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing at the floor and on plain http
  document.cookie = `${NAME}=${number}; path=${base}; SameSite=Lax`;
  return browserSession();
}
