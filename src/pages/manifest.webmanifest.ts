// The web app manifest, with addresses under the base path of this build.
import type { APIRoute } from 'astro';
import { page } from '../i18n/zh-CN/page.ts';
import { urlFor } from '../site/url.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: page.name,
      short_name: page.name,
      lang: 'zh-CN',
      id: urlFor(''),
      start_url: urlFor(''),
      scope: urlFor(''),
      display: 'standalone',
      icons: [
        { src: urlFor('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: urlFor('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: urlFor('icon-512.png'), sizes: '512x512', type: 'image/png' },
      ],
    }),
  );
