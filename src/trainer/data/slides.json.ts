// The pages for the projector as a file of the trainer edition.
import type { APIRoute } from 'astro';
import { courseSlides } from '../../site/slides.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await courseSlides()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
