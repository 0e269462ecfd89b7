// The drills of a case as their author wrote them → what is published of them.
import type { CaseFile } from '../../../schema/case.ts';
import type { DrillsFile, ModelFile, PuzzleFile } from '../../../schema/drills.ts';
import {
  type Cut,
  type DrillKey,
  hintId,
  type Model,
  modelEndId,
  type Puzzle,
  puzzleKeyId,
  stopKeyId,
} from './drill.ts';

export type CompiledDrills = {
  readonly caseId: string;
  readonly cut: Cut;
  readonly models: readonly Model[];
  /** Easy ones first, as far as the author's order has nothing against it. */
  readonly puzzles: readonly Puzzle[];
  readonly keys: readonly DrillKey[];
};

/**
 * Compiles a file that the content check has passed.
 *
 * @param urlOf address under which a key is published
 * @throws RangeError on a variant that the case doesn't have
 */
export function compileDrills(
  file: DrillsFile,
  of: CaseFile,
  urlOf: (key: DrillKey) => string,
): CompiledDrills {
  const keys: DrillKey[] = [];
  const publish = (key: DrillKey) => {
    keys.push(key);
    return urlOf(key);
  };
  return {
    caseId: file.case,
    cut: file.cut,
    models: file.models.map((model) => compileModel(model, of, publish)),
    puzzles: file.puzzles
      .map((puzzle) => compilePuzzle(puzzle, of, publish))
      .sort((a, b) => a.level - b.level),
    keys,
  };
}

function compileModel(model: ModelFile, of: CaseFile, publish: (key: DrillKey) => string): Model {
  const { id, type, variant, kind, title, moves, stops, principle } = model;
  return {
    id,
    caseId: of.id,
    typeId: type,
    variant: variantOf(of, variant),
    kind,
    title,
    moves,
    stops: stops.map(({ before, ask, options }, index) => ({
      before,
      ask,
      options: options.map(({ text }) => text),
      keyUrl: publish({
        id: stopKeyId(id, index),
        options: options.map(({ right, why }) => ({ isRight: right, why })),
      }),
    })),
    endUrl: publish({ id: modelEndId(id), principle }),
  };
}

function compilePuzzle(puzzle: PuzzleFile, of: CaseFile, publish: (key: DrillKey) => string): Puzzle {
  const { id, type, variant, moves, level, ask, hint, why } = puzzle;
  return {
    id,
    caseId: of.id,
    typeId: type,
    variant: variantOf(of, variant),
    moves,
    level,
    ask,
    hintUrl: publish({ id: hintId(id), hint }),
    keyUrl: publish({ id: puzzleKeyId(id), why }),
  };
}

function variantOf(of: CaseFile, variant: string): number {
  const index = of.variants.findIndex(({ id }) => id === variant);
  if (index < 0) throw new RangeError(`${of.id} has no variant ${variant}`);
  return index;
}
