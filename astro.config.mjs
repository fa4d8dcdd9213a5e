import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  // Only canonical addresses and the sitemap use it; the site itself works under any origin.
  site: 'https://jiedezhu.example',
  trailingSlash: 'always',
  integrations: [mdx(), preact()],
  // Chinese quotation marks are typed as they should be; smart punctuation would change them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // One round trip shows a page: the styles travel inside the HTML (a test holds both to 14,600 bytes).
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind's search core is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
