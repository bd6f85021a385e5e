import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Sizes of the samples, in stations. */
  readonly sizes: readonly number[];
  readonly parts: readonly ('check' | 'build')[];
  /** Leave the samples and the sites where they were made. */
  readonly keep: boolean;
}

export type OptionsResult =
  { readonly ok: true; readonly options: BenchOptions } | { readonly ok: false; readonly message: string };

export const usage =
  '用法：npm run bench -- [check 或 build] [--stations 300,3000] [--keep]；npm run bench -- services；npm run bench -- money；npm run bench -- fuzz';

const mostStations = 99_999;

/** Reads the command line; a wrong option comes back as a message in Chinese. */
export function parseOptions(words: readonly string[]): OptionsResult {
  const parsed = parseArgs({
    args: [...words],
    options: { stations: { type: 'string', default: '300,3000' }, keep: { type: 'boolean', default: false } },
    strict: false,
  });
  const stranger = Object.keys(parsed.values).find((name) => name !== 'stations' && name !== 'keep');
  if (stranger !== undefined) return fault(`没有“--${stranger}”这个选项。`);
  const [part, ...rest] = parsed.positionals;
  if (rest.length > 0) return fault('一次只能选 check 或 build，都要就什么也不写。');
  if (part !== undefined && part !== 'check' && part !== 'build') return fault(`看不懂“${part}”。`);
  const sizes = parseSizes(parsed.values.stations);
  if (sizes === undefined) return fault(`--stations 要填 1 到 ${String(mostStations)} 之间的整数，几个用逗号隔开。`);
  return {
    ok: true,
    options: { sizes, parts: part === undefined ? ['check', 'build'] : [part], keep: parsed.values.keep === true },
  };
}

function parseSizes(value: unknown): readonly number[] | undefined {
  if (typeof value !== 'string') return undefined;
  const sizes = value.split(/[,，]/).map((text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : 0));
  return sizes.every((size) => size >= 1 && size <= mostStations) ? sizes : undefined;
}

function fault(message: string): OptionsResult {
  return { ok: false, message: `${message}\n${usage}` };
}
