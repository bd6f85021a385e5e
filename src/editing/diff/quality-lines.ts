import { percent } from '../../domain/quality/quality.ts';
import { text } from '../../text/diff.ts';
import type { Filled, Quality, QualityChange, StationChange } from './quality.ts';

/** Stations named at most. */
const most = 20;

/** What has become better and what worse, one line each: the whole before and after, then each station that has changed. */
export function qualityLines({ before, after, stations }: QualityChange): readonly string[] {
  const [was, is] = [wholeLine(before), wholeLine(after)];
  const whole = was === is ? [`${text.same}：${is}`] : [`${text.before}：${was}`, `${text.after}：${is}`];
  const rest = stations.length > most ? [text.moreStations(stations.length - most)] : [];
  return [...whole, ...stations.slice(0, most).map(stationLine), ...rest];
}

/** `共 1468 行，错误 0 处，提醒 3 处，自己公开的站点完整度 62%` */
function wholeLine({ rows, errors, warnings, real, sample }: Quality): string {
  return [
    text.rows(rows),
    text.errors(errors),
    text.warnings(warnings),
    ...(real ? [`${text.realComplete} ${share(real)}`] : []),
    ...(sample ? [`${text.sampleComplete} ${share(sample)}`] : []),
  ].join('，');
}

/** `示例镇社工站：完整度 92% → 95%，从未核实的服务 2 → 0 项` */
function stationLine({ name, before, after }: StationChange): string {
  if (after === undefined) return `${name}：${text.notMeasured}`;
  if (before === undefined) return `${name}：${text.newlyMeasured} ${share(after)}`;
  const numbers = [
    [text.neverChecked, before.neverChecked, after.neverChecked],
    [text.stale, before.stale, after.stale],
  ] as const;
  const parts = [
    ...completeness(before, after),
    ...numbers.flatMap(([title, was, is]) =>
      was === is ? [] : [`${title} ${String(was)} → ${String(is)} ${text.unit}`],
    ),
  ];
  return `${name}：${parts.join('，')}`;
}

/** In whole per cent as on `/quality/`; where these are the same, with decimals, so that a small step is seen too. */
function completeness(before: Filled, after: Filled): readonly string[] {
  if (before.filled * after.wanted === after.filled * before.wanted) return [];
  const digits = [0, 1, 2].find((each) => share(before, each) !== share(after, each)) ?? 2;
  return [`${text.complete} ${share(before, digits)} → ${share(after, digits)}`];
}

function share(quality: Filled, digits = 0): string {
  if (digits === 0) return `${String(percent(quality) ?? 0)}%`;
  const factor = 10 ** digits;
  return `${(Math.floor((quality.filled * 100 * factor) / quality.wanted) / factor).toFixed(digits)}%`;
}
