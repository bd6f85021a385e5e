import { globSync } from 'node:fs';
import { withSlashes } from '../../src/data/files/within.ts';

export const addressesPath = 'src/domain/addresses/generated/addresses.ts';

/** The generated list of the addresses that the site has whatever its data: pages whose path names no part in brackets. */
export function addressList(): string {
  const paths = globSync('**/*.{astro,ts,js,md,mdx}', { cwd: 'src/pages' }).map((path) => withSlashes(path));
  const addresses = paths.map(fixedAddress).filter((address) => address !== undefined);
  const lines = [...new Set(addresses)].sort().map((address) => `  '${address}',\n`);
  return `// Written by \`npm run rules\` from src/pages. Do not change it by hand.\nexport const fixedAddresses: ReadonlySet<string> = new Set([\n${lines.join('')}]);\n`;
}

/** A part as [...page] may be empty: the page above it is there in any case. */
export function fixedAddress(path: string): string | undefined {
  const plain = path.replace(/\.\w+$/, '').replace(/(?:^|\/)(?:index|\[\.{3}\w+\])$/, '');
  if (plain.includes('[')) return undefined;
  return plain === '' ? '/' : `/${plain}/`;
}
