// One file per model game; fetched by the page that shows it.
import type { APIRoute } from 'astro';
import { allDrills, drillFile } from '../../../site/drills.ts';

export async function getStaticPaths() {
  return (await allDrills())
    .flatMap(({ models }) => models)
    .map((model) => ({ params: { file: drillFile(model) }, props: { json: JSON.stringify(model) } }));
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
