// What the room can be asked and can play, for the desk and the wall (route of the trainer edition, astro.config.ts).
import type { APIRoute } from 'astro';
import { handsBank } from '../../site/hands-bank.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await handsBank()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
