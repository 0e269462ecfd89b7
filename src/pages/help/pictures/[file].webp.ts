// The pictures that the pages of help of this edition show; drawn by `npm run draw:help`.
import type { APIRoute } from 'astro';
import { helpPages, helpPicture, helpPictureBytes, picturesIn } from '../../../site/help.ts';

export async function getStaticPaths() {
  const pages = await helpPages();
  const ids = new Set(pages.flatMap(({ entry }) => picturesIn(entry.body ?? '')));
  return [...ids].map((id) => ({ params: { file: helpPicture(id).file }, props: { id } }));
}

export const GET: APIRoute<{ id: string }> = ({ props }) =>
  new Response(new Uint8Array(helpPictureBytes(props.id)), { headers: { 'content-type': 'image/webp' } });
