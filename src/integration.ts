import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { refuseOnErrors } from './checks/gate.ts';
import { runChecks } from './checks/index.ts';
import { environment, getPortal } from './model/get-portal.ts';
import { nodeFiles } from './model/node-files.ts';

/** Ties the portal to Astro: refuses to build on an error in the data, watches it in dev, writes the other files after a build. */
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
      'astro:build:start': () => {
        // scripts/build.ts has checked already, before it touched anything.
        if (process.env['PORTAL_CHECKED'] !== undefined) return;
        const context = { portal: getPortal(), today: environment.today, publicFiles: nodeFiles.list('public') };
        const refusal = refuseOnErrors(runChecks(context));
        if (refusal !== undefined) throw new Error(refusal);
      },
      'astro:build:done': async ({ dir }) => {
        const { afterBuild } = await import('./publish/after-build.ts');
        afterBuild(fileURLToPath(dir));
      },
    },
  };
}
