import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { runNpm } from './run-npm.ts';

const root = resolve(import.meta.dirname, '../..');
const Package = z.looseObject({ files: z.array(z.string()) });
const Lock = z.object({ packages: z.record(z.string(), z.looseObject({ dev: z.boolean().optional() })) });

/**
 * Packs the program as it is published, under another version, into `folder`. `change` may change files of the copy that is packed.
 * The packed program names no packages, so that npm needs no network: they lie above the town (`linkPackages`).
 */
export function packProgram(folder: string, version: string, change: (copy: string) => void = () => undefined): string {
  const copy = join(folder, `program-${version}`);
  const description = Package.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const packed = description.files.filter((path) => !path.startsWith('!'));
  for (const path of packed) cpSync(join(root, path), join(copy, path), { recursive: true });
  change(copy);
  const alone = { ...description, version, dependencies: {}, devDependencies: {} };
  writeFileSync(join(copy, 'package.json'), JSON.stringify(alone, undefined, 2));
  const { code, said } = runNpm(copy, ['pack', '--loglevel=error']);
  const file = readdirSync(copy).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || file === undefined) throw new Error(`npm pack: ${said}`);
  renameSync(join(copy, file), join(folder, file));
  return join(folder, file);
}

/** Puts the packages that the program needs when it runs, and no others, where a town below `folder` finds them. */
export function linkPackages(folder: string): void {
  const { packages } = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  for (const [path, { dev = false }] of Object.entries(packages)) {
    // A package within another comes with it; packages for other machines stand in the lock file only.
    const isWithin = path.lastIndexOf('node_modules/') > 0;
    if (dev || path === '' || isWithin || !existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(root, path), join(folder, path), 'junction');
  }
}
