// What stands on the desk beside notes and clock: one panel for each feature, in this order.
import type { ComponentType } from 'react';
import { groups } from '../../../i18n/zh-CN/classroom-groups.ts';
import { people } from '../../../i18n/zh-CN/classroom-people.ts';
import GroupsPanel from '../groups/GroupsPanel.tsx';
import { PeoplePanel } from '../people/PeoplePanel.tsx';

export type DeskPanel = {
  readonly id: string;
  readonly title: string;
  readonly Panel: ComponentType;
};

export const DESK_PANELS: readonly DeskPanel[] = [
  { id: 'groups', title: groups.title, Panel: GroupsPanel },
  { id: 'people', title: people.panel.title, Panel: PeoplePanel },
];
