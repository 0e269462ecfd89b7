// What stands on the desk beside notes and clock: one panel for each feature, in this order.
import type { ComponentType } from 'react';
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';
import { SlidesPanel } from '../slides/SlidesPanel.tsx';

export type DeskPanel = {
  readonly id: string;
  readonly title: string;
  readonly Panel: ComponentType;
};

export const DESK_PANELS: readonly DeskPanel[] = [
  { id: 'slides', title: slides.panel.title, Panel: SlidesPanel },
];
