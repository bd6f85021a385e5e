import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Package = z.object({ version: z.string(), repository: z.object({ url: z.string() }) });

/** This program, as a town names it: the address of its repository and the tag of its version. */
export function defaultProgram(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version, repository } = Package.parse(JSON.parse(readFileSync(file, 'utf8')));
  return `${repository.url}#v${version}`;
}

/** What stands in a town's package.json for a program; undefined where it is neither a version, an address, nor a file that is there. */
export function programSpec(text: string, fromCaller: (path: string) => string): string | undefined {
  if (/^[\^~]?\d+\.\d+\.\d+[\w.+-]*$/.test(text)) return text;
  if (/^(git\+(https|ssh|file)|https?):\/\/[^\s"\\]+$/.test(text)) return text;
  const path = fromCaller(text.replace(/^file:/, ''));
  return existsSync(path) ? `file:${path.replaceAll('\\', '/')}` : undefined;
}
