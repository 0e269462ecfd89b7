// A stance of a type must be met in some case; one case alone need not bring him to all of them.
import { expect, test } from 'vitest';
import { unreachedStances } from '../../../../../src/core/roleplay/checker/rules/reached.ts';
import { checkGoodCase, type Patch } from '../../../../support/roleplay/check-good-case.ts';

const opened = (patch?: Patch) => checkGoodCase(patch).opened ?? { caseId: '', scenarios: [], worlds: [] };

/** He never warms up: from open he stays open. */
const cool: Patch = ({ steady }) => {
  for (const reaction of steady.reactions) if (reaction.to === 'warm') reaction.to = 'open';
};

test('every stance of both types is met', () => {
  expect(unreachedStances([opened()])).toEqual([]);
});

test('a stance that no reaction leads to is found', () => {
  expect(unreachedStances([opened(cool)]).map(({ place }) => [place.typeId, place.id])).toEqual([
    ['steady', 'warm'],
  ]);
});

test('another case may bring him there', () => {
  expect(unreachedStances([opened(cool), opened()])).toEqual([]);
});
