// The bank of the papers, one file named by its hash.
import type { APIRoute } from 'astro';
import { paperBank } from '../../../site/paper-bank.ts';

export async function getStaticPaths() {
  const data = await paperBank();
  return data ? [{ params: { file: data.file }, props: { json: JSON.stringify(data.bank) } }] : [];
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
