// Names of cases and client types for desk and wall (route of the trainer edition, astro.config.ts).
import type { APIRoute } from 'astro';
import { groupsCourse } from '../site/classroom/card-deck.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await groupsCourse()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
