// Builds one edition of the course as static pages; edition, base path and content root come from the environment.
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import cjkFriendly from 'remark-cjk-friendly';
import { buildEnv } from './src/site/build-env.ts';

const env = buildEnv(process.env);

/** Pages that only the trainer edition has, [address, source below src/trainer/]: the learners' build never reads them. */
const TRAINER_ROUTES: readonly (readonly [pattern: string, source: string])[] = [
  ['room', 'room.astro'],
  ['desk', 'desk.astro'],
  ['desk/hands', 'desk/hands.astro'],
  ['desk/hands.json', 'desk/hands.json.ts'],
  ['wall', 'wall.astro'],
  ['desk/groups', 'groups.astro'],
  ['desk/cards', 'cards.astro'],
  ['data/classroom/groups.json', 'groups-course.json.ts'],
  ['desk/people', 'desk/people.astro'],
  ['desk/forms', 'desk/forms.astro'],
  ['desk/report', 'desk/report.astro'],
  ['desk/slides', 'slides.astro'],
  ['data/slides.json', 'data/slides.json.ts'],
  ['pdf/[...file]', 'pdf/[...file].ts'],
];

function trainerRoutes(): AstroIntegration {
  return {
    name: 'trainer-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [pattern, source] of TRAINER_ROUTES) {
          injectRoute({ pattern, entrypoint: `./src/trainer/${source}`, prerender: true });
        }
      },
    },
  };
}

/** `Features.LightDark` of Lightning CSS: its stand-in for `light-dark()`, which no style here uses, costs every page fifty bytes. */
const LIGHT_DARK = 1 << 20;

/** Scripts of components stand in every page: their long made-up names cost each of them some forty bytes. */
function scriptName({ name }: { readonly name: string }): string {
  return name.includes('astro_type_script') ? '_astro/[hash].js' : '_astro/[name].[hash].js';
}

export default defineConfig({
  base: env.base,
  outDir: env.outDir,
  cacheDir: `./.cache/astro-${env.edition}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  markdown: {
    processor: unified({ remarkPlugins: [cjkFriendly], smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), react(), ...(env.edition === 'trainer' ? [trainerRoutes()] : [])],
  vite: {
    resolve: {
      alias: [
        { find: '@course', replacement: fileURLToPath(new URL(env.root, import.meta.url)) },
        // Its build for browsers of these years: 1.3 kB less than the one its package names, in every page with a record.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      ],
    },
    css: { lightningcss: { exclude: LIGHT_DARK } },
    build: { target: ['chrome108', 'safari16.4'], assetsInlineLimit: 0 },
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: scriptName } } } } },
  },
});
