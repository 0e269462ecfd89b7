// One file per compiled scenario, named by its hash: today's, and those of released versions that games were played on.
import type { APIRoute } from 'astro';
import { releasedScenarios } from '../../../site/released.ts';
import { allScenarios } from '../../../site/scenarios.ts';

export async function getStaticPaths() {
  const files = new Map(releasedScenarios().map(({ hash, json }) => [hash, json]));
  for (const scenario of await allScenarios()) files.set(scenario.hash, JSON.stringify(scenario));
  return [...files].map(([hash, json]) => ({ params: { file: hash }, props: { json } }));
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
