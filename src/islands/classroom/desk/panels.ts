// What stands on the desk beside notes and clock: one panel for each feature, in this order.
import type { ComponentType } from 'react';
import { groups } from '../../../i18n/zh-CN/classroom-groups.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { people } from '../../../i18n/zh-CN/classroom-people.ts';
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';
import GroupsPanel from '../groups/GroupsPanel.tsx';
import { HandsPanel } from '../hands/HandsPanel.tsx';
import { PeoplePanel } from '../people/PeoplePanel.tsx';
import { SlidesPanel } from '../slides/SlidesPanel.tsx';

export type DeskPanel = {
  readonly id: string;
  readonly title: string;
  readonly Panel: ComponentType;
};

export const DESK_PANELS: readonly DeskPanel[] = [
  { id: 'hands', title: hands.title, Panel: HandsPanel },
  { id: 'groups', title: groups.title, Panel: GroupsPanel },
  { id: 'people', title: people.panel.title, Panel: PeoplePanel },
  { id: 'slides', title: slides.panel.title, Panel: SlidesPanel },
];
