import { statSync } from 'node:fs';
import { readEnvironment, type Environment } from './environment.ts';
import { loadPortal } from './load.ts';
import { nodeFiles } from './node-files.ts';
import type { Portal } from './portal.ts';

let memo: { readonly stamp: string; readonly portal: Portal } | undefined;

/** Data folders, clock: what this process was started with. */
export const environment: Environment = readEnvironment(process.env, () => new Date());

/** The portal of this process: read once, and read again in `astro dev` when a file under data/ or content/ has changed. */
export function getPortal(): Portal {
  const stamp = process.env['NODE_ENV'] === 'development' ? stampOf(environment) : 'build';
  if (memo?.stamp !== stamp) memo = { stamp, portal: loadPortal(nodeFiles, environment.sources) };
  return memo.portal;
}

function stampOf({ sources }: Environment): string {
  return [sources.data, sources.content]
    .flatMap((folder) =>
      nodeFiles.list(folder).map((path) => `${path}@${String(statSync(`${folder}/${path}`).mtimeMs)}`),
    )
    .join('\n');
}
