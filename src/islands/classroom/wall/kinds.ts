// What the wall can show: one component for each kind, given the id of the thing.
import type { ComponentType } from 'react';
import type { ShowKind } from '../../../core/classroom/desk/desk-bodies.ts';
import Block from './Block.tsx';
import { Groups } from './Groups.tsx';
import Timer from './Timer.tsx';
import type { WallProps } from './wall-props.ts';

export const WALL_KINDS: { readonly [K in ShowKind]?: ComponentType<WallProps> } = {
  block: Block,
  timer: Timer,
  groups: Groups,
};
