// axe over every template and state, in both themes and at both widths, without serious findings.
import type { Locator, Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { beginPaper, handInPaper } from '../support/browser/paper-page.ts';

const LESSON = '/learn/open-closed-loop/';

const STATES: readonly { readonly name: string; readonly open: (page: Page) => Promise<unknown> }[] = [
  { name: 'home', open: (page) => page.goto('/') },
  { name: 'lesson', open: (page) => page.goto(LESSON) },
  { name: 'second lesson', open: (page) => page.goto('/learn/m1-four-hards/') },
  { name: 'trainer lesson', open: (page) => page.goto(`/trainer${LESSON}`) },
  {
    name: 'lesson with an open term and an open manager block',
    open: async (page) => {
      await page.goto(LESSON);
      await page.locator('.manager summary').first().click();
      await page.locator('a.term').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'outline sheet',
    open: async (page) => {
      await page.goto(`${LESSON}#outline`);
      await expect(page.locator('#outline')).toBeVisible();
    },
  },
  { name: 'words of the handbook', open: (page) => openHandbook(page, 'terms') },
  { name: 'laws of the handbook', open: (page) => openHandbook(page, 'laws') },
  { name: 'papers', open: (page) => page.goto('/exam/') },
  { name: 'a paper being written', open: (page) => beginPaper(page, 'exam') },
  {
    name: 'the report of a paper',
    open: async (page) => {
      await beginPaper(page, 'pre');
      await handInPaper(page);
      // Items are all made alike: three stand for the rest.
      await page.locator('.report-item').evaluateAll((items) => {
        for (const item of items.slice(3)) item.remove();
      });
    },
  },
  { name: 'not found', open: (page) => page.goto('/404.html') },
  { name: 'not there without network', open: (page) => page.goto('/offline/') },
  { name: 'this device', open: (page) => page.goto('/me/device/') },
  {
    name: 'a card being filled in',
    open: async (page) => {
      await page.goto('/me/deals/#new');
      await page.locator('#field-unit').fill('王科长');
      await page.locator('#field-amount').fill('一百来万');
      await page.getByText('遇上了才填').click();
      await expect(page.getByText('像是一个人的名字')).toBeVisible();
    },
  },
  { name: 'no worksheet yet', open: (page) => page.goto('/me/worksheets/') },
  {
    name: 'every question judged, with its hints',
    open: async (page) => {
      await page.goto(LESSON);
      for (const block of await page.locator('.question-block').all()) {
        await block.scrollIntoViewIfNeeded();
        const submit = block.getByRole('button', { name: '提交', exact: true });
        await expect(submit).toBeEnabled();
        await block.getByRole('button', { name: /^提示/ }).click();
        await answerSomehow(block);
        await submit.click();
        await expect(block.getByText('解析', { exact: true })).toBeVisible();
      }
    },
  },
  {
    name: 'every question alive',
    open: async (page) => {
      await page.goto(LESSON);
      for (const block of await page.locator('.question-block').all()) {
        await block.scrollIntoViewIfNeeded();
        await expect(block.getByRole('button', { name: '提交', exact: true })).toBeEnabled();
      }
    },
  },
];

/** Entries are all made alike: three groups stand for the rest, which axe would take a minute for. */
async function openHandbook(page: Page, sheet: 'terms' | 'laws'): Promise<void> {
  await page.goto(`/handbook/${sheet}/`);
  await page.locator('main > section').evaluateAll((groups) => {
    for (const group of groups.slice(3)) group.remove();
  });
}

/** Gives any complete answer: the first choice, the first partner for each, or a number. */
async function answerSomehow(block: Locator): Promise<void> {
  for (const list of await block.locator('select').all()) await list.selectOption({ index: 1 });
  const choice = block.locator('input[type=radio], input[type=checkbox]').first();
  if (await choice.count()) await choice.check();
  const typed = block.locator('input[type=text], input[type=date]').first();
  if (await typed.count())
    await typed.fill((await typed.getAttribute('type')) === 'date' ? '2026-05-06' : '1234');
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    for (const state of STATES) {
      test(`${state.name}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await state.open(page);
        expect(await seriousFindings(page)).toEqual([]);
      });
    }
  }
}
