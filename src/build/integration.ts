import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { refuseOnErrors } from '../rules/engine/gate.ts';
import { runChecks } from '../rules/engine/index.ts';
import { environment, getPortal } from '../data/get-portal.ts';
import { nodeFiles } from '../data/files/node-files.ts';
import { readPictures } from '../data/files/picture.ts';
import { prepareHistory } from '../history/site.ts';
import { bundleEntryPlugin } from './bundle-entry-plugin.ts';
import { compiledComponents } from './compiled-components-plugin.ts';
import type { PageStyles } from './messages.ts';
import { uniteLists } from './page-list.ts';
import { secondThread } from './second-thread.ts';
import { sharingPrerenderer } from './sharing-prerenderer.ts';

/** Whether scripts/build.ts has checked the data already, and has the second thread write the other files. */
function isPrepared(): boolean {
  return process.env['PORTAL_PREPARED'] !== undefined;
}

/** Ties the portal to Astro: refuses to build on an error in the data, watches it in dev, writes the other files after a build. */
export function gongshilan(): AstroIntegration {
  let folder = '';
  let entry = '';
  let pages = uniteLists([]);
  let styles: ReadonlyMap<string, PageStyles> = new Map();
  return {
    name: 'gongshilan',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { plugins: [bundleEntryPlugin((address) => (entry = address)), compiledComponents()] },
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        const folders = [environment.sources.data, environment.sources.content];
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (folders.some((folder) => path.includes(folder))) server.ws.send({ type: 'full-reload' });
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) =>
          sharingPrerenderer(
            standard,
            secondThread(),
            () => ({ folder, entry, styles }),
            (all) => (pages = all),
          ),
        );
        if (isPrepared()) return;
        const { sources, today } = environment;
        const pictures = readPictures(nodeFiles, ['public', sources.content]);
        const context = { portal: getPortal(), today, publicFiles: nodeFiles.list('public'), pictures };
        const refusal = refuseOnErrors(runChecks(context));
        if (refusal !== undefined) throw new Error(refusal);
      },
      // The first moment at which Astro has emptied the folder and will leave alone what others put there.
      'astro:build:setup': ({ pages: routes, target }) => {
        if (target !== 'server') return;
        // Astro fills this map while it bundles; it is read when the pages are made.
        styles = routes;
        if (!isPrepared()) secondThread().publish(folder, prepareHistory());
      },
      'astro:build:done': async () => {
        const { publishPageFiles } = await import('../publish/publish-all.ts');
        publishPageFiles(folder, getPortal().config.site, pages);
        const { writeServiceWorker } = await import('../publish/offline/service-worker.ts');
        writeServiceWorker(folder);
      },
    },
  };
}
