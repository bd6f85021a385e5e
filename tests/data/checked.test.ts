import { expect, test } from 'vitest';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { loadPortal } from '../../src/data/load.ts';
import { runChecks } from '../../src/rules/engine/index.ts';

test('the data of this repository raise nothing', () => {
  const portal = loadPortal(nodeFiles, { data: 'data', content: 'content' });
  const found = runChecks({ portal, today: '2026-12-01', publicFiles: nodeFiles.list('public') });
  expect(found).toEqual([]);
});
