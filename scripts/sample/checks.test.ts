import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/rules/engine/index.ts';
import type { Finding } from '../../src/data/finding.ts';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { writeSample } from './write-sample.ts';

let folder = '';
let findings: readonly Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-sample-'));
  writeSample({ stations: 20, seed: 1, out: folder });
  const portal = loadPortal(nodeFiles, { data: folder, content: join(folder, 'no-content') });
  findings = runChecks({ portal, today: '2026-04-01', publicFiles: [] });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the checks of a sample', () => {
  it('find nothing wrong', () => {
    expect(findings.filter((finding) => finding.level === 'error')).toEqual([]);
  });
});
