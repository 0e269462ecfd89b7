// What the wall can show: one component for each kind, given the id of the thing.
import type { ComponentType } from 'react';
import type { ShowKind } from '../../../core/classroom/desk/desk-bodies.ts';
import Block from './Block.tsx';
import { End } from './End.tsx';
import { Game } from './Game.tsx';
import { Groups } from './Groups.tsx';
import { People } from './People.tsx';
import { Points } from './Points.tsx';
import { Poll } from './Poll.tsx';
import Slide from './Slide.tsx';
import Timer from './Timer.tsx';
import type { WallProps } from './wall-props.ts';

export const WALL_KINDS: { readonly [K in ShowKind]?: ComponentType<WallProps> } = {
  block: Block,
  points: Points,
  people: People,
  timer: Timer,
  groups: Groups,
  poll: Poll,
  game: Game,
  slide: Slide,
  end: End,
};
