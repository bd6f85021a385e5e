import { statSync } from 'node:fs';
import { readEnvironment, type Environment, type EnvironmentResult } from './environment.ts';
import { loadPortal } from './load.ts';
import { nodeFiles } from './files/node-files.ts';
import type { Portal } from './portal.ts';

interface Memo {
  readonly stamp: string;
  readonly portal: Portal;
}

/**
 * One portal a process. Within a build this module is loaded more than once (by our scripts, and again inside Astro's
 * bundle); at 3,000 stations each copy of the data would take half a gigabyte.
 */
const shared: { memo?: Memo } = ((globalThis as { gongshilan?: { memo?: Memo } }).gongshilan ??= {});

/** Data folders, clock: what this process was started with. Our programs have said before what is wrong with it. */
export const environment: Environment = environmentOf(readEnvironment(process.env, () => new Date()));

function environmentOf(read: EnvironmentResult): Environment {
  if (!read.ok) throw new Error(read.reason);
  return read.environment;
}

/** The portal of this process: read once, and read again in `astro dev` when a file under data/ or content/ has changed. */
export function getPortal(): Portal {
  const stamp = process.env['NODE_ENV'] === 'development' ? stampOf(environment) : 'build';
  if (shared.memo?.stamp === stamp) return shared.memo.portal;
  const portal = loadPortal(nodeFiles, environment.sources);
  shared.memo = { stamp, portal };
  return portal;
}

function stampOf({ sources }: Environment): string {
  return [sources.data, sources.content]
    .flatMap((folder) =>
      nodeFiles.list(folder).map((path) => `${path}@${String(statSync(`${folder}/${path}`).mtimeMs)}`),
    )
    .join('\n');
}
