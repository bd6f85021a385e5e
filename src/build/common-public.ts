import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { nodeFiles } from '../data/files/node-files.ts';

/** Puts the files that come with the program (icons, pictures of the handbook) beside those of the town, which go before them. */
export function copyCommonPublic(program: string | undefined, built: string): void {
  const from = program === undefined ? undefined : join(program, 'public');
  for (const path of from === undefined ? [] : nodeFiles.list(from)) {
    const to = join(built, path);
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(from ?? '', path), to);
  }
}

/** The same for `npm run dev`, where nothing is built. */
export function commonPublicPlugin(program: () => string | undefined): Plugin {
  return {
    name: 'gongshilan:common-public',
    configureServer(server) {
      const folder = join(program() ?? '.', 'public');
      const known = new Set(nodeFiles.list(folder));
      server.middlewares.use((request, response, next) => {
        const path =
          decodeURI(request.url ?? '')
            .split('?')[0]
            ?.slice(1) ?? '';
        if (program() === undefined || !known.has(path)) next();
        else response.end(readFileSync(join(folder, path)));
      });
    },
  };
}
