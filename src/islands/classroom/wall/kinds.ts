// What the wall can show: one component for each kind, given the id of the thing.
import type { ComponentType } from 'react';
import type { ShowKind } from '../../../core/classroom/desk/desk-bodies.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import Block from './Block.tsx';
import { Game } from './Game.tsx';
import { Groups } from './Groups.tsx';
import { People } from './People.tsx';
import { Points } from './Points.tsx';
import { Poll } from './Poll.tsx';
import Slide from './Slide.tsx';
import Timer from './Timer.tsx';

/** `id`: of the thing of that kind ('' where the kind needs none). */
export type WallProps = { readonly id: string; readonly state: RoomState };

export const WALL_KINDS: { readonly [K in ShowKind]?: ComponentType<WallProps> } = {
  block: Block,
  points: Points,
  people: People,
  timer: Timer,
  groups: Groups,
  poll: Poll,
  game: Game,
  slide: Slide,
};
