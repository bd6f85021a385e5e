import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { environment } from './model/get-portal.ts';

/** Ties the portal to Astro: watches the data in dev, writes the other files after a build. */
export function gongshilan(): AstroIntegration {
  return {
    name: 'gongshilan',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folders = [environment.sources.data, environment.sources.content];
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (folders.some((folder) => path.includes(folder))) server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:done': async ({ dir }) => {
        const { afterBuild } = await import('./publish/after-build.ts');
        await afterBuild(fileURLToPath(dir));
      },
    },
  };
}
