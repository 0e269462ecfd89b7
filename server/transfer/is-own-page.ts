// Decides whether a request was made by a page of this very server, not by a foreign page in the same browser.

/**
 * Browsers say it themselves where the connection is secure; on plain http, which is where classrooms are, the origin of
 * the page is compared with the name that the request was sent to. A request without either was not made by a page.
 */
export function isOwnPage(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  const host = headers.get('host');
  if (origin === null || host === null) return false;
  try {
    return new URL(origin).host === host.toLowerCase();
  } catch {
    return false;
  }
}
