import type { AstroIntegration } from 'astro';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWithin } from '../data/files/within.ts';
import { environment, getPortal } from '../data/get-portal.ts';
import { bundleEntryPlugin } from './bundle-entry-plugin.ts';
import { commonPublicPlugin, copyCommonPublic } from './common-public.ts';
import type { PageStyles } from './messages.ts';
import { pipeline } from './pipeline.ts';

/** Ties the portal to Astro: the steps of a build at Astro's hooks, and pages made anew in dev when the data changes. */
export function gongshilan(): AstroIntegration {
  let folder = '';
  let entry = '';
  let styles: ReadonlyMap<string, PageStyles> = new Map();
  const program = (): string | undefined => getPortal().program;
  return {
    name: 'gongshilan',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [bundleEntryPlugin((address) => (entry = address)), commonPublicPlugin(program)] },
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        const folders = [environment.sources.data, environment.sources.content];
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (folders.some((each) => isWithin(resolve(path), resolve(each)))) server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => pipeline().prerenderer(standard, () => ({ folder, entry, styles })));
        const refusal = pipeline().check();
        if (refusal !== undefined) throw new Error(refusal);
      },
      // The first moment at which Astro has emptied the folder and will leave alone what others put there.
      'astro:build:setup': ({ pages: routes, target }) => {
        if (target !== 'server') return;
        // Astro fills this map while it bundles; it is read when the pages are made.
        styles = routes;
        pipeline().publish(folder);
      },
      'astro:build:done': async ({ logger }) => {
        copyCommonPublic(program(), folder);
        await pipeline().finish(folder);
        for (const warning of pipeline().warnings) logger.warn(warning);
      },
    },
  };
}
