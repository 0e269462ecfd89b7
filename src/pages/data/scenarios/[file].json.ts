// One file per scenario, fetched by the play page only, and the list of them.
import type { APIRoute } from 'astro';
import { allScenarios, scenarioIndex } from '../../../site/scenario-data.ts';

export async function getStaticPaths() {
  const scenarios = await allScenarios();
  return [
    { params: { file: 'index' }, props: { json: JSON.stringify(scenarioIndex(scenarios)) } },
    ...scenarios.map((scenario) => ({
      params: { file: scenario.hash },
      props: { json: JSON.stringify(scenario) },
    })),
  ];
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
