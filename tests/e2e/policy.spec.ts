// The content security policy bites, comes as header and meta alike, and the page asks nobody else for anything.
import { expect, test } from '../support/browser/fixture.ts';

for (const path of ['/', '/learn/open-closed-loop/', '/trainer/learn/open-closed-loop/']) {
  test(`${path}: header and meta carry the same script hashes, nothing is unsafe`, async ({ page }) => {
    const response = await page.goto(path);
    const header = response?.headers()['content-security-policy'] ?? '';
    const meta =
      (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
    const hashes = (policy: string) => (policy.match(/'sha256-[^']+'/g) ?? []).sort();
    const inline =
      ((await response?.text()) ?? '').match(/<(script|style)(?![^>]*json)(\s[^>]*)?>[^<]/g) ?? [];
    expect(hashes(meta).length > 0, 'hashes for what stands in the page, and only then').toBe(
      inline.length > 0,
    );
    expect(hashes(header)).toEqual(hashes(meta));
    expect(`${header} ${meta}`).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(header).toContain("default-src 'self'");
  });
}

test('an injected inline script does not run and is reported', async ({ page, guard }) => {
  guard.expectTrouble(/Content Security Policy|script-src/i);
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    const blocked = new Promise<string>((done) =>
      document.addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective), {
        once: true,
      }),
    );
    document.body.append(script);
    return { directive: await blocked, ran: 'injected' in window };
  });
  expect(ran.ran).toBe(false);
  expect(ran.directive).toContain('script-src');
});
