import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = relative('.', fileURLToPath(new URL('..', import.meta.url))).replaceAll(sep, '/');

/** A file of the program, from the folder in which a command runs: in a town's repository the program lies deeper. */
export function ofProgram(path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Whether this is a town's repository, which the program only serves. */
export const inTown = folder !== '';

/** The settings of Astro. It knows them by their path from the folder in which it runs. */
export const astroConfig = { configFile: ofProgram('astro.config.mjs') };
