// The page that checks a certificate: out of the address, pasted, with a key that is brought along; each answer in words.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newKey } from '../../../src/certificate/new-key.ts';
import { type PrivateKey, signCertificate } from '../../../src/certificate/sign-certificate.ts';
import { shownResult } from '../../../src/core/certificate/certificate.ts';
import type { OrganisationKey } from '../../../src/core/certificate/organisation-key.ts';
import { certificate } from '../../../src/i18n/zh-CN/certificate.ts';
import VerifyPage from '../../../src/islands/certificate/VerifyPage.tsx';
import { someResult } from '../../support/certificate/arbitrary.ts';

// jsdom has bytes of its own beside those of Node, which encodes and signs.
vi.hoisted(() => Object.assign(globalThis, { Uint8Array: new TextEncoder().encode('').constructor }));

const words = certificate.verify;
const ORGANISATION = '云衡信息';
let key: PrivateKey;
let signed: string;

beforeAll(async () => {
  key = await newKey();
  signed = await signCertificate(
    {
      name: '<img src=x onerror=alert(1)>',
      organisation: ORGANISATION,
      issuedOn: '2026-11-30',
      shown: shownResult(someResult, '回款风险防控'),
    },
    key,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/exam/verify/');
});

const known = (): OrganisationKey => ({ organisation: ORGANISATION, x: key.x });
const open = (keys: readonly OrganisationKey[], hash = '') => {
  history.replaceState(null, '', `/exam/verify/${hash}`);
  render(<VerifyPage keys={keys} course="huikuan" />);
};
const verdict = (kind: string) =>
  waitFor(() => document.querySelector(`[data-verdict="${kind}"]`) ?? expect.fail(document.body.innerHTML));
const paste = async (text: string) => {
  const field = screen.getByLabelText(words.paste);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: words.check }));
};

test('the address is checked as soon as the page is alive; what it says is text, and the heading has the focus', async () => {
  open([known()], `#${signed}`);
  const card = await verdict('genuine');
  expect(card.textContent).toContain(words.verdicts.genuine.told(ORGANISATION));
  expect(card.textContent).toContain(words.from.course);
  expect(card.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(document.querySelector('img')).toBeNull();
  expect(document.activeElement?.textContent).toBe(words.verdicts.genuine.title);
});

test('a link with one figure changed is told as altered, and shows nothing of what it claims', async () => {
  const [header, payload = '', signature] = signed.split('.');
  const better = Buffer.from(payload, 'base64url').toString().replace('[40,31]', '[40,40]');
  open([known()]);
  await paste(
    `https://a.example/exam/verify/#${header}.${Buffer.from(better).toString('base64url')}.${signature}`,
  );
  const card = await verdict('altered');
  expect(card.textContent).toContain(words.verdicts.altered.told(ORGANISATION));
  expect(card.textContent).not.toContain('40');
});

test('an unknown signer becomes known when the key of the organisation is brought, and the page says whose word that is', async () => {
  open([], `#${signed}`);
  const unknown = await verdict('unknown-signer');
  expect(unknown.textContent).toContain(words.claim);
  const { kty, crv, x, d } = key;
  const file = (value: object) => new File([JSON.stringify(value)], 'key.json', { type: 'application/json' });
  const door = screen.getByLabelText(words.keys.add);
  await userEvent.upload(door, file({ kty, crv, x, d, organisation: ORGANISATION }));
  expect((await screen.findByRole('alert')).textContent).toBe(words.keys.refusals.private);
  expect(document.querySelector('[data-verdict="unknown-signer"]')).not.toBeNull();
  await userEvent.upload(door, file({ kty, crv, x, organisation: ORGANISATION }));
  expect((await verdict('genuine')).textContent).toContain(words.from.given);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('nothing, half of it, something else and something huge are answered in words', async () => {
  open([known()]);
  for (const [text, reason] of [
    [signed.slice(0, -9), 'truncated'],
    ['收到了', 'foreign'],
    [signed.padEnd(20_000, 'x'), 'too-large'],
  ] as const) {
    await paste(text);
    await waitFor(() =>
      expect(document.querySelector('.verdict')?.textContent).toContain(words.refusals[reason]),
    );
  }
  await userEvent.clear(screen.getByLabelText(words.paste));
  await userEvent.click(screen.getByRole('button', { name: words.check }));
  await waitFor(() =>
    expect(document.querySelector('.verdict')?.textContent).toContain(words.refusals.empty),
  );
});

test('a page over plain http, and a browser that cannot check, say what to do instead of an answer', async () => {
  const { subtle } = crypto;
  vi.stubGlobal('crypto', { subtle: undefined });
  open([known()], `#${signed}`);
  expect((await verdict('unable')).textContent).toContain(words.unable.insecure);
  const old = { importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')) };
  vi.stubGlobal('crypto', { subtle: { ...subtle, ...old } });
  await userEvent.click(screen.getByRole('button', { name: words.check }));
  await waitFor(() => expect(document.querySelector('.verdict')?.textContent).toContain(words.unable.old));
});

test('what was pasted before the page was alive stays, and its button waits until then', async () => {
  const page = <VerifyPage keys={[known()]} course="huikuan" />;
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  const check = () => screen.getByRole<HTMLButtonElement>('button', { name: words.check });
  expect(check().disabled).toBe(true);
  screen.getByLabelText<HTMLTextAreaElement>(words.paste).value = signed;
  render(page, { container, hydrate: true });
  await userEvent.click(check());
  await verdict('genuine');
  expect(screen.getByLabelText<HTMLTextAreaElement>(words.paste).value).toBe(signed);
});
