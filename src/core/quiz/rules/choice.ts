// What all questions with options share.
import type { Response } from '../../../schema/words/response.ts';

/** True when an answer names options that exist, each at most once. */
export function isChoiceOf(
  options: readonly { readonly id: string }[],
  response: Response,
): response is Extract<Response, { readonly kind: 'choice' }> {
  return (
    response.kind === 'choice' &&
    new Set(response.chosen).size === response.chosen.length &&
    response.chosen.every((id) => options.some((option) => option.id === id))
  );
}
