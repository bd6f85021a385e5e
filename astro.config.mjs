import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { relative, sep } from 'node:path';
import { gongshilan } from './src/build/integration.ts';
import { oldestBrowsersPlugin } from './src/build/oldest-browsers.ts';
import { plainImports } from './src/build/plain-import-plugin.ts';
import { mdxGuardPlugin } from './src/build/mdx-guard-plugin.ts';
import { serviceWorker } from './src/build/service-worker-plugin.ts';

const csp = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "connect-src 'self'",
  ],
};

// In a town's repository the program lies in a folder of its own; what is published, and where it is built, is the town's.
const program = relative('.', import.meta.dirname).replaceAll(sep, '/') || '.';

export default defineConfig({
  srcDir: `./${program}/src`,
  outDir: process.env.PORTAL_OUT || 'dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  security: { csp },
  // Colours of code would be styles in attributes, which our policy forbids.
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [mdxGuardPlugin()] }) },
  integrations: [mdx(), gongshilan()],
  vite: { plugins: [oldestBrowsersPlugin(), plainImports(), serviceWorker()] },
});
