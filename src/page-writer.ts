import type { AstroPrerenderer } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Astro's own prerenderer, but each page is written where it is made, without a queue. Astro waits for two trips through its
 * pool of threads a page, which at 36,000 pages is a sixth of the build. An answer without a body tells it that there is
 * nothing left to write.
 */
export function writingPages(standard: AstroPrerenderer, folder: () => string): AstroPrerenderer {
  return {
    ...standard,
    async render(request, options) {
      const answer = await standard.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      const path = decodeURI(new URL(request.url).pathname);
      if (response.status >= 300 || response.body === null) return answer;
      const target = join(folder(), pageFile(path));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, Buffer.from(await response.arrayBuffer()));
      return new Response(null, { headers: response.headers });
    },
  };
}

/** The file of a page below the built folder: `/services/` is `services/index.html`; hosts look for `404.html`. */
export function pageFile(path: string): string {
  const name = path.replace(/^\/|\/$/g, '');
  if (name === '404') return '404.html';
  return name === '' ? 'index.html' : `${name}/index.html`;
}
