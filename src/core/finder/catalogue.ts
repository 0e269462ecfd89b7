// What can be practised, as the page that finds it knows it: cases, types, and what there is for each.
import type { Grade, Skill } from '../../schema/words/roleplay.ts';
import type { ModelLink } from '../roleplay/drills/model-page.ts';

export type FinderType = {
  readonly id: string;
  readonly name: string;
  /** One character that stands for the type. */
  readonly monogram: string;
};

export type FinderCase = {
  readonly caseId: string;
  readonly title: string;
  readonly unit: string;
  readonly url: string;
  readonly owedFen: number;
  readonly stuck: string;
  /** By id of the ending. */
  readonly endings: Readonly<Record<string, { readonly title: string; readonly grade: Grade }>>;
  /** Ids of the types that it can be played against. */
  readonly types: readonly string[];
  /** How many of its moves show something of a skill. */
  readonly skills: Readonly<Partial<Record<Skill, number>>>;
  readonly hasCut: boolean;
  /** How many set positions there are. */
  readonly puzzles: number;
  readonly models: readonly ModelLink[];
  /** Which scenario is whose; see core/roleplay/sealed-case.ts. */
  readonly sealed: string;
};

export type Catalogue = {
  readonly types: readonly FinderType[];
  readonly cases: readonly FinderCase[];
};
