import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFolder } from '../sample/output-folder.ts';
import { createProgress } from '../print/count-progress.ts';
import { writeSample } from '../sample/write-sample.ts';
import type { TableName } from '../../src/schema/index.ts';

/** A sample that is ready to be measured. */
export interface Subject {
  readonly stations: number;
  /** The folders for PORTAL_DATA, PORTAL_CONTENT and PORTAL_OUT. */
  readonly data: string;
  readonly content: string;
  readonly out: string;
}

/** A temporary folder, gone at the end and when the run is broken off, unless it is to be kept. */
export function makeWorkplace(keep: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongshilan-bench-'));
  if (keep) return folder;
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.exit(1);
    });
  }
  return folder;
}

/** Writes the sample of so many stations, or only some of its tables; it has no texts, so its content folder is empty. */
export function makeSubject(workplace: string, stations: number, tables?: readonly TableName[]): Subject {
  const place = join(workplace, String(stations));
  const subject = { stations, data: join(place, 'data'), content: join(place, 'content'), out: join(place, 'dist') };
  mkdirSync(subject.content, { recursive: true });
  prepareFolder(subject.data);
  writeSample({ stations, seed: 1, out: subject.data }, createProgress(stations, '个站点'), tables);
  return subject;
}

/** The settings under which a program works on the sample. The clock is fixed, soon after the sample's last day. */
export function variablesFor(subject: Subject): Readonly<Record<string, string>> {
  return {
    PORTAL_DATA: subject.data,
    PORTAL_CONTENT: subject.content,
    PORTAL_OUT: subject.out,
    PORTAL_NOW: '2026-04-01',
  };
}
