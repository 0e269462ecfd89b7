// One file per answer of a drill: of a question in a model game, of its end, of a puzzle, of its hint; fetched only when it is due.
import type { APIRoute } from 'astro';
import { allDrills, drillFile } from '../../../site/drills.ts';

export async function getStaticPaths() {
  return (await allDrills())
    .flatMap(({ keys }) => keys)
    .map((key) => ({ params: { file: drillFile(key) }, props: { json: JSON.stringify(key) } }));
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
