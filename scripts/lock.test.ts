import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Entry = z.object({
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  inBundle: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Entry) });

const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages } = Lock.parse(JSON.parse(lock));
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Where Node looks for a package that another one asks for: beside it, then in each folder above. */
function found(from: string, name: string): boolean {
  const folders = from === '' ? [] : from.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth--) {
    const above = folders.slice(0, depth).join('/node_modules/');
    if (`${above === '' ? '' : `${above}/`}node_modules/${name}` in packages) return true;
  }
  return false;
}

test('the lock file is whole: every dependency of every package, of every platform, has an entry', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies = {}, optionalDependencies = {} }]) =>
    [...Object.keys(dependencies), ...Object.keys(optionalDependencies)]
      .filter((name) => !found(path, name))
      .map((name) => `${path} → ${name}`),
  );
  expect(missing).toEqual([]);
  const optional = installed.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.filter((name) => name.includes('win32')).length).toBeGreaterThan(0);
});

test('every package has a checksum, and comes from whichever registry the machine uses', () => {
  const isLoose = (entry: z.infer<typeof Entry>): boolean => entry.integrity === undefined && entry.inBundle !== true;
  expect(installed.filter(([, entry]) => isLoose(entry)).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});
