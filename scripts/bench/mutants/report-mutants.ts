import { dirname } from 'node:path/posix';
import { resultTable, type Result as Line } from '../result-table.ts';
import type { Result } from './mutant.ts';

/** Killed among all, in percent; NaN of none. */
export function scoreOf(results: readonly Result[]): number {
  return (100 * results.filter(({ outcome }) => outcome === 'killed').length) / results.length;
}

/** The score of all and of each folder, and every mutant that no test noticed. */
export function reportMutants(results: readonly Result[]): string {
  const folders = Object.entries(Object.groupBy(results, ({ file }) => dirname(file)));
  const lines: readonly Line[] = [
    ...folders.map(([folder, own = []]) => ({ what: folder, measured: share(own) })),
    { what: '一共', measured: share(results) },
  ];
  const left = results.filter(({ outcome }) => outcome !== 'killed').map(survivor);
  return [...left, '', resultTable(lines)].join('\n');
}

function share(results: readonly Result[]): string {
  const killed = results.filter(({ outcome }) => outcome === 'killed').length;
  return `${String(killed)}/${String(results.length)}（${scoreOf(results).toFixed(1)}%）`;
}

function survivor({ file, line, kind, before, after, outcome }: Result): string {
  const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 80);
  return `${file}:${String(line)} ${kind}${outcome === 'unreached' ? '（没有测试走到）' : ''}\n    ${short(before)}\n  → ${short(after)}`;
}
