// What stands in a field of a worksheet, as people read it.
import type { Entry } from '../../core/archive/archive.ts';
import { cardText } from '../ui/card-text.ts';

export function entryText({ value, tied }: Entry): string {
  return tied ? cardText(tied, value) : value;
}
