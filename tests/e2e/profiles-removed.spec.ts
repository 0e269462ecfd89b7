// Whoever leaves a shared computer takes everything along: nothing of him is left, and nothing comes back.
import { everythingKept } from '../support/browser/everything-kept.ts';
import { expect, test } from '../support/browser/fixture.ts';
import {
  addPerson,
  backupOf,
  field,
  LESSON,
  learn,
  linesWith,
  namePerson,
  openDevice,
  setPin,
  wipe,
  write,
} from '../support/browser/people.ts';

const FANG = '王芳';
const QIANG = '赵强';

test('a backup first, and then none of her words is left anywhere, while his stay', async ({
  page,
  context,
}) => {
  await namePerson(page, QIANG);
  await page.goto(LESSON);
  await write(page, 'ocl-mine-who', '强记 单位');
  await addPerson(page, FANG);
  await learn(page, '芳记', 0);
  const other = await context.newPage();
  await other.goto(LESSON);
  await write(other, 'ocl-mine-amount', '1');
  // Still being typed in the other tab while she is removed in this one.
  await field(other, 'ocl-mine-ask').fill('芳记 最后一句');
  const backup = await backupOf(page);
  expect(backup.includes('芳记 ocl-mine-who')).toBe(true);
  expect((await everythingKept(page)).includes('芳记')).toBe(true);

  await wipe(page, FANG, FANG);
  await expect(page.getByText('清除完了。这台设备上不再有那份记录。')).toBeVisible();
  await expect(page.getByText(FANG)).toHaveCount(0);
  await expect(field(other, 'ocl-mine-who')).toHaveValue('强记 单位');
  await write(other, 'ocl-mine-amount', '2');
  for (const tab of [page, other]) {
    const kept = await everythingKept(tab);
    for (const hers of ['芳记', FANG, '2031-01-15']) expect(kept.includes(hers), hers).toBe(false);
    expect(kept.includes('强记 单位')).toBe(true);
    expect(await linesWith(tab, '芳')).toEqual([]);
  }
});

test('the only one, with a forgotten PIN: typed 清除, and the next one starts from nothing', async ({
  page,
}) => {
  await page.goto(LESSON);
  await write(page, 'ocl-mine-who', '芳记 单位');
  await setPin(page, '2468');
  await page.getByRole('button', { name: /^现在锁上/ }).click();
  await expect(page.getByRole('heading', { name: '这份档案上了锁' })).toBeVisible();
  await wipe(page, '还没取名', '清除');
  await expect(page.getByText('清除完了。这台设备上不再有那份记录。')).toBeVisible();
  await page.goto(LESSON);
  await write(page, 'ocl-mine-desk', '新来的');
  await expect(field(page, 'ocl-mine-who')).toHaveValue('');
  expect((await everythingKept(page)).includes('芳记')).toBe(false);
});

test('removed while a tab that heard nothing of it goes on writing: nothing of her comes back', async ({
  page,
  context,
}) => {
  await namePerson(page, FANG);
  await page.goto(LESSON);
  await write(page, 'ocl-mine-who', '芳记 单位');
  const asleep = await context.newPage();
  await asleep.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await asleep.goto(LESSON);
  await expect(field(asleep, 'ocl-mine-who')).toHaveValue('芳记 单位');

  await wipe(page, FANG, FANG);
  await expect(page.getByText('清除完了。这台设备上不再有那份记录。')).toBeVisible();
  await field(asleep, 'ocl-mine-ask').fill('芳记 还在写');
  await field(asleep, 'ocl-mine-ask').blur();
  // What was refused tells the tab that she is gone: it lets go of her by itself.
  await expect(field(asleep, 'ocl-mine-who')).toHaveValue('');
  await expect(field(asleep, 'ocl-mine-ask')).toHaveValue('');
  // Since then whoever comes next has the lesson open here, but not at her place.
  await expect.poll(async () => (await everythingKept(asleep)).includes('lessonOpened')).toBe(true);
  await asleep.goto('/');
  await expect(asleep.getByRole('link', { name: '继续学习' })).toHaveAttribute('href', LESSON);

  await openDevice(page);
  await expect(page.getByText(FANG)).toHaveCount(0);
  for (const tab of [page, asleep]) {
    await expect.poll(async () => (await everythingKept(tab)).match(/芳记 ..|王芳/)?.[0]).toBeUndefined();
  }
});
