// One file per question with its key; fetched only after an answer was committed.
import type { APIRoute } from 'astro';
import { questionData } from '../../../site/question-data.ts';
import { allQuestions } from '../../../site/sources.ts';

export async function getStaticPaths() {
  const data = await Promise.all((await allQuestions()).map(questionData));
  return data.map(({ file, keyJson }) => ({ params: { file }, props: { keyJson } }));
}

export const GET: APIRoute<{ keyJson: string }> = ({ props }) =>
  new Response(props.keyJson, { headers: { 'content-type': 'application/json; charset=utf-8' } });
