// The cards of the review; one file, named by its hash.
import type { APIRoute } from 'astro';
import { recallCourse, recallFile } from '../../../site/recall-course.ts';

export async function getStaticPaths() {
  const course = await recallCourse();
  return [{ params: { file: recallFile(course) }, props: { json: JSON.stringify(course) } }];
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
