import { parseArgs } from 'node:util';

export interface SampleOptions {
  readonly stations: number;
  readonly seed: number;
  readonly out: string;
}

export type OptionsResult =
  { readonly ok: true; readonly options: SampleOptions } | { readonly ok: false; readonly message: string };

/** Ids have five digits. China has about 40,000 towns and streets. */
const mostStations = 99_999;

export const usage = '用法：npm run sample -- --stations 站点数 --seed 种子数 --out 文件夹';

/** Reads the command line; a wrong option comes back as a message in Chinese. `--seed` may be left out and is then 1. */
export function parseOptions(words: readonly string[]): OptionsResult {
  const parsed = parseArgs({
    args: [...words],
    options: { stations: { type: 'string' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
    strict: false,
  });
  const known = new Set(['stations', 'seed', 'out']);
  const stranger = Object.keys(parsed.values).find((name) => !known.has(name));
  if (stranger !== undefined) return fault(`没有“--${stranger}”这个选项。`);
  const [word] = parsed.positionals;
  if (word !== undefined) return fault(`看不懂“${word}”。`);
  const { stations, seed, out } = parsed.values;
  const stationCount = wholeNumber(stations, 1, mostStations);
  if (stationCount === undefined)
    return fault(`--stations 要填 1 到 ${String(mostStations)} 之间的整数${given(stations)}。`);
  const seedNumber = wholeNumber(seed, 0, Number.MAX_SAFE_INTEGER);
  if (seedNumber === undefined) return fault(`--seed 要填不小于 0 的整数${given(seed)}。`);
  if (typeof out !== 'string' || out.trim() === '') return fault('--out 要填放样本的文件夹。');
  return { ok: true, options: { stations: stationCount, seed: seedNumber, out } };
}

function fault(message: string): OptionsResult {
  return { ok: false, message: `${message}\n${usage}` };
}

function wholeNumber(value: unknown, low: number, high: number): number | undefined {
  if (typeof value !== 'string' || !/^\d{1,16}$/.test(value)) return undefined;
  const number = Number(value);
  return number >= low && number <= high ? number : undefined;
}

function given(value: unknown): string {
  return typeof value === 'string' ? `，现在是“${value}”` : '';
}
