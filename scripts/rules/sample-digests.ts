import { existsSync } from 'node:fs';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { loadPortal } from '../../src/data/load.ts';
import { writeDigests } from '../../src/rules/references/fictional/digest.ts';
import { allTraces } from '../../src/rules/references/fictional/traces.ts';

export const digestsPath = 'src/rules/generated/sample-digests.ts';
const folder = 'data/sample-town/';

/**
 * The generated digests of what is distinctive in the sample town, so that it is known where it is not: in a town's repository.
 * Undefined where the sample town does not stand here.
 */
export function sampleDigests(): string | undefined {
  if (!existsSync(folder)) return undefined;
  const portal = loadPortal(nodeFiles, { data: 'data', content: 'content' });
  const digests = writeDigests(allTraces(portal, folder, 'sample-'));
  const lines = digests.match(/.{1,116}(?: |$)/g)?.map((line) => line.trim()) ?? [];
  return `// Written by \`npm run rules\` from the sample town. Do not change it by hand.

/** Digests of what is distinctive in the sample town: \`src/rules/references/fictional/\`. */
export const sampleDigests = \`
${lines.join('\n')}
\`;
`;
}
