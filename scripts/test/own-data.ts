import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const settings = z.looseObject({ publisher: z.string().optional() });

/**
 * Whether a data folder is the one that comes with the program: its sample town and its excerpts of real notices, which the tests in
 * `tests/data/` name row by row. Its settings say whose data it is, so that a folder lost by mistake is a failure and no fork.
 */
export function isOwnData(folder: string): boolean {
  const path = join(folder, 'portal.json');
  if (!existsSync(path)) return false;
  try {
    return settings.parse(JSON.parse(readFileSync(path, 'utf8'))).publisher === 'gongshilan';
  } catch {
    // Settings that cannot be read are told of by the check.
    return false;
  }
}
