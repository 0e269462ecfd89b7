// The door to the trainer edition: this machine walks in, others show the token once and then carry a cookie.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { messages } from '../messages.ts';
import { isOwnMachine } from './is-own-machine.ts';
import { cookieValue, isSameSecret } from './secret.ts';

const cookieName = 'huikuan-trainer';
const halfDaySeconds = 12 * 60 * 60;

type Door = { readonly token: string; readonly base: string; readonly remoteAddress: string | undefined };

/** Answers a response when the request must not go on to the pages, undefined when it may. */
export function trainerDoor(c: Context, { token, base, remoteAddress }: Door): Response | undefined {
  const url = new URL(c.req.url);
  const shown = url.searchParams.get('token');
  if (shown !== null && isSameSecret(shown, token)) {
    setCookie(c, cookieName, cookieValue(token), {
      httpOnly: true,
      sameSite: 'Strict',
      path: base,
      maxAge: halfDaySeconds,
    });
    url.searchParams.delete('token');
    c.header('cache-control', 'no-store');
    return c.redirect(`${url.pathname}${url.search}`, 303);
  }
  if (isOwnMachine(remoteAddress, c.req.raw.headers)) return undefined;
  if (isSameSecret(getCookie(c, cookieName) ?? '', cookieValue(token))) return undefined;
  c.header('cache-control', 'no-store');
  return c.text(messages.trainerOnly, 403);
}
