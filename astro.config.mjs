import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { constantTokens } from './src/integrations/constantTokens.ts';
import { finishedPages } from './src/integrations/finishedPages.ts';

/** Pages that search engines are not to list: what is shown there hangs on what was typed. */
const NOT_LISTED = /\/(search|404|embed|about\/(?:look|report))\//;

/** What has JSX in it; without this, every module of the site, the articles among them, goes through Babel. */
const ISLANDS = [/\/src\/islands\/.+\.tsx$/];

/** What every island needs: together it packs 800 bytes better than in five files, on each page with a tool, and is one request. */
const PREACT = /[\\/]node_modules[\\/](?:preact|@astrojs[\\/]preact)[\\/]/;

/** What Astro calls a page's own script is as long as a sentence, on every page. */
const short =
  (folder) =>
  ({ name }) =>
    `${folder}/${name.replace(/\.astro_astro_type.*/, '')}.[hash].js`;
const NAMES = { entryFileNames: short('_astro'), chunkFileNames: short('_astro') };

export default defineConfig({
  // Only canonical addresses, the sitemap and the feed use it; the site itself works under any origin.
  site: process.env.SITE || 'https://jiedezhu.example',
  // A folder of the host, with a slash at both ends; see src/hosting.
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact({ include: ISLANDS }), sitemap({ filter: (page) => !NOT_LISTED.test(page) }), finishedPages()],
  // Chinese quotation marks are typed as they should be; smart punctuation would change them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // One round trip shows a page: the styles travel inside the HTML (a test holds both to 14,600 bytes).
  build: { inlineStylesheets: 'always' },
  vite: {
    css: { postcss: { plugins: [constantTokens()] } },
    // The search reads and ranks in a worker.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: short('_astro') } } },
    environments: {
      // The oldest browsers that people have: the kernels of in-app browsers, and iPhones that get no more updates.
      client: {
        build: {
          target: ['chrome116', 'safari16.4', 'firefox128'],
          rolldownOptions: { output: { ...NAMES, codeSplitting: { groups: [{ name: 'preact', test: PREACT }] } } },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        // Nothing that is typed may be sent, not even by a form whose script has not come.
        "form-action 'none'",
        // No text becomes markup or a script, whatever a library tries; site/ownScripts.ts and keepOffline.ts are the two policies.
        "require-trusted-types-for 'script'",
        'trusted-types default offline',
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
