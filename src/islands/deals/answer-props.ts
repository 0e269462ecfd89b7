// What every answer of a card is made from, and where a missing fact leads.
import type { DealOverview } from '../../core/deals/deal-overview.ts';
import type { CardField } from '../../schema/words/deal-card.ts';
import type { LawNotes } from './law-notes.ts';

export type AnswerProps = {
  readonly overview: DealOverview;
  readonly today: string;
  readonly notes: LawNotes;
  readonly onField: (field: CardField) => void;
};
