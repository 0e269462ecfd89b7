// Listens to everything that may go wrong in a browser context and tells it line by line.
import type { BrowserContext } from '@playwright/test';

const ownSchemes = new Set(['data:', 'blob:', 'about:']);

/** @param origin the only origin that pages may ask */
export async function watchContext(
  context: BrowserContext,
  origin: string,
  tell: (line: string) => void,
): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') tell(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => tell(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!ownSchemes.has(url.protocol) && url.origin !== origin) tell(`foreign request: ${request.url()}`);
  });
  await context.exposeBinding('huikuanTellViolation', (_source, line: string) =>
    tell(`policy violation: ${line}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tellViolation: unknown = Reflect.get(window, 'huikuanTellViolation');
      const line = `${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`;
      if (typeof tellViolation === 'function') tellViolation(line);
    });
  });
}
