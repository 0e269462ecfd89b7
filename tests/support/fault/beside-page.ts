// A page of the same origin that holds nothing of the course: a place to reach the database from beside it.
import type { BrowserContext, Page } from '@playwright/test';

/** Opens one; it is answered by the test itself, not by the server. */
export async function besidePage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  // Past a service worker of the course, which would not let the test answer.
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setBypassServiceWorker', { bypass: true });
  const url = `${origin}/beside-the-course`;
  const body = '<!doctype html><html lang="zh-CN"><title>beside</title><link rel="icon" href="data:,">';
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(url);
  return page;
}
