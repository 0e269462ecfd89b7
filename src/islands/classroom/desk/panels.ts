// What stands on the desk beside notes and clock: one panel for each feature, in this order.
import type { ComponentType } from 'react';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { HandsPanel } from '../hands/HandsPanel.tsx';

export type DeskPanel = {
  readonly id: string;
  readonly title: string;
  readonly Panel: ComponentType;
};

export const DESK_PANELS: readonly DeskPanel[] = [{ id: 'hands', title: hands.title, Panel: HandsPanel }];
