import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { refuseOnErrors } from './checks/gate.ts';
import { runChecks } from './checks/index.ts';
import { environment, getPortal } from './model/get-portal.ts';
import { nodeFiles } from './model/node-files.ts';
import { readPictures } from './model/picture.ts';
import { writingPages } from './page-writer.ts';
import type { PublishProcess } from './publish/publish-process.ts';

/** Ties the portal to Astro: refuses to build on an error in the data, watches it in dev, writes the other files after a build. */
export function gongshilan(): AstroIntegration {
  let root = '.';
  let folder = '';
  let files: PublishProcess | undefined;
  return {
    name: 'gongshilan',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
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
        setPrerenderer((standard) => writingPages(standard, () => folder));
        // scripts/build.ts has checked already, before it touched anything.
        if (process.env['PORTAL_CHECKED'] !== undefined) return;
        const { sources, today } = environment;
        const pictures = readPictures(nodeFiles, ['public', sources.content]);
        const context = { portal: getPortal(), today, publicFiles: nodeFiles.list('public'), pictures };
        const refusal = refuseOnErrors(runChecks(context));
        if (refusal !== undefined) throw new Error(refusal);
      },
      // The first moment at which Astro has emptied the folder and will leave alone what others put there.
      'astro:build:setup': async () => {
        const { startPublishProcess } = await import('./publish/publish-process.ts');
        files ??= startPublishProcess(folder, root);
      },
      'astro:build:done': async () => {
        await files?.finished();
        const { publishPageFiles } = await import('./publish/publish-all.ts');
        publishPageFiles(folder, getPortal().config.site);
      },
    },
  };
}
