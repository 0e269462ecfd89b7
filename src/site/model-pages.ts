// The model games, as pages name them and as their own pages know them.
import type { Model } from '../core/roleplay/drills/drill.ts';
import type { ModelLink, ModelOffer, ModelPage } from '../core/roleplay/drills/model-page.ts';
import { allDrills, drillsOf, modelFileUrl } from './drills.ts';
import { playCases } from './scenarios.ts';
import { modelUrl, urlFor } from './url.ts';

/** The model games of a case; none where no drills are written yet. */
export async function modelLinks(caseId: string): Promise<readonly ModelLink[]> {
  return (await drillsOf(caseId))?.models.map(linkOf) ?? [];
}

/** The same as the page of the case offers them. */
export async function modelOffers(caseId: string): Promise<readonly ModelOffer[]> {
  return (await modelLinks(caseId)).map(({ id, title, kind, url }) => ({ id, title, kind, url }));
}

function linkOf(model: Model): ModelLink {
  const { id, caseId, typeId, title, kind } = model;
  return { id, caseId, typeId, title, kind, url: modelUrl(id), fileUrl: modelFileUrl(model) };
}

/** Every model game whose case and type can be played, in the order of the files. */
export async function modelPages(): Promise<readonly ModelPage[]> {
  const cases = await playCases();
  return (await allDrills()).flatMap(({ models }) =>
    models.flatMap((model): readonly ModelPage[] => {
      const of = cases.find(({ caseId }) => caseId === model.caseId);
      const type = of?.types.find(({ id }) => id === model.typeId);
      const scenario = of?.refs.find(({ typeId }) => typeId === model.typeId);
      if (!of || !type || !scenario) return [];
      return [
        {
          ...linkOf(model),
          scenario,
          answerUrls: [...model.stops.map(({ keyUrl }) => keyUrl), model.endUrl],
          typeName: type.name,
          caseTitle: of.title,
          caseUrl: of.url,
          listUrl: urlFor('play/'),
        },
      ];
    }),
  );
}
