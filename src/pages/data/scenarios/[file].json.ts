// One file per compiled scenario, named by its hash; fetched when it is played or kept for the road.
import type { APIRoute } from 'astro';
import { allScenarios } from '../../../site/scenarios.ts';

export async function getStaticPaths() {
  const scenarios = await allScenarios();
  return scenarios.map((scenario) => ({
    params: { file: scenario.hash },
    props: { json: JSON.stringify(scenario) },
  }));
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
