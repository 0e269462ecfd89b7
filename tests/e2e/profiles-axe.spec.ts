// axe over the states of the people and the room of a device, in both themes and at both widths.
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { DEVICE, LESSON, namePerson, setPin, write } from '../support/browser/people.ts';

async function expectNothingSerious(page: Page, state: string): Promise<void> {
  expect(await seriousFindings(page), state).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`people and room, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
      await namePerson(page, '王芳');
      await press('添加一个人');
      await expectNothingSerious(page, 'adding somebody');
      await press('不了');
      await press(/^设口令/);
      await page.getByLabel('再输一遍').fill('1');
      await press('存下');
      await expect(page.getByText('两遍不一样。再输一遍。')).toBeVisible();
      await expectNothingSerious(page, 'a PIN that was refused');
      await setPin(page, '2468');
      await page.goto(LESSON);
      await write(page, 'ocl-mine-who', '江北区教育局');
      await page.goto(DEVICE);
      await press(/^清除记录/);
      await press('做备份');
      await expect(page.getByRole('link', { name: '存下文件' })).toBeVisible();
      await expectNothingSerious(page, 'a backup before removing');
      await press('不要备份');
      await page.getByRole('button', { name: '清除', exact: true }).click();
      await expect(page.getByText(/^写的不一样/)).toBeVisible();
      await expectNothingSerious(page, 'the last step before removing');
      await page.keyboard.press('Escape');
      await press(/^现在锁上/);
      await expect(page.getByRole('button', { name: '解锁' })).toBeVisible();
      await expectNothingSerious(page, 'locked');
    });
  }
}
