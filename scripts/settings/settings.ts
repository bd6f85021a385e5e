import { readEnvironment, type Environment } from '../../src/data/environment.ts';
import { folderFault } from './folder-fault.ts';

/**
 * The settings of this program. With one that cannot be used it says so in one line and ends with exit code 2, before anything is
 * read or written: import it before what reads the portal by itself.
 */
export const settings: Environment = settingsOrEnd();

function settingsOrEnd(): Environment {
  const read = readEnvironment(process.env, () => new Date());
  if (!read.ok) return end(read.reason);
  const { sources } = read.environment;
  const folders = [
    ['PORTAL_DATA', sources.data],
    ['PORTAL_CONTENT', sources.content],
  ] as const;
  for (const [name, folder] of folders) {
    // What is not set is the usual folder: a check tells of that as of any other fault of the data.
    const fault = (process.env[name] ?? '') === '' ? undefined : folderFault(name, folder);
    if (fault !== undefined) return end(fault);
  }
  return read.environment;
}

function end(reason: string): never {
  console.error(reason);
  process.exit(2);
}
