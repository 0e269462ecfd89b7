// The part of the core that is held against the oracle; a test may hand in another build of it.
import type { skillEvidence } from '../../../src/core/roleplay/analysis/skill-evidence.ts';
import type { compileScenario } from '../../../src/core/roleplay/compile/compile-scenario.ts';
import type { linesAfter } from '../../../src/core/roleplay/lines.ts';
import type { offeredMoves } from '../../../src/core/roleplay/offered.ts';
import type { initialState } from '../../../src/core/roleplay/state.ts';
import type { resultOf, step } from '../../../src/core/roleplay/step.ts';

export type CoreUnderTest = {
  readonly compileScenario: typeof compileScenario;
  readonly initialState: typeof initialState;
  readonly offeredMoves: typeof offeredMoves;
  readonly step: typeof step;
  readonly resultOf: typeof resultOf;
  readonly linesAfter: typeof linesAfter;
  readonly skillEvidence: typeof skillEvidence;
};
