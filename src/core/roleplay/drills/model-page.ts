// What a page knows of a model game before it fetches the game itself.
import type { ModelKind } from '../../../schema/words/drills.ts';
import type { ScenarioRef } from '../play-case.ts';

/** A model game as other pages name it. `url` of its page, `fileUrl` of the game. */
export type ModelLink = {
  readonly id: string;
  readonly caseId: string;
  readonly typeId: string;
  readonly title: string;
  readonly kind: ModelKind;
  readonly url: string;
  readonly fileUrl: string;
};

/** A model game as it is offered on the page of its case, which it weighs as little as it can. */
export type ModelOffer = Pick<ModelLink, 'id' | 'title' | 'kind' | 'url'>;

/** The page of a model game; `answerUrls` stand here so that they are kept for the road with the page. */
export type ModelPage = ModelLink & {
  readonly scenario: ScenarioRef;
  readonly answerUrls: readonly string[];
  readonly typeName: string;
  readonly caseTitle: string;
  readonly caseUrl: string;
  readonly listUrl: string;
};
