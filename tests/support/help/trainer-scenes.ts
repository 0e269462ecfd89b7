// The states of the trainer's own pages that his pages of help show.
import { expect, type Page } from '@playwright/test';
import type { Scene } from './scene.ts';

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first();
export const trainerScenes: readonly Scene[] = [
  {
    id: 'cards',
    edition: 'trainer',
    path: '/desk/cards/',
    width: 1440,
    height: 1200,
    alt: '打印卡片：勾好要印的几种，写印几份，下面是印出来的样子。',
    reach: (page) => expect(button('打印')(page)).toBeVisible(),
    parts: [
      { name: '勾要印的', of: (page) => page.getByRole('checkbox', { name: /举牌/ }).locator('..') },
      { name: '印', of: button('打印') },
    ],
  },
];
