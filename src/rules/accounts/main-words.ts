import type { Portal } from '../../data/portal.ts';
import { perPortal } from '../../domain/index/memo.ts';

/** The words of a summary that say what was paid for: up to the first comma, without what stands in brackets. */
export function mainWords(summary: string): string {
  return summary.replaceAll(/[（(][^）)]*[）)]/g, '').split(/[，；;：]|,(?!\d)/)[0] ?? '';
}

const known = perPortal(() => new Map<string, string>());

/** The same without what tells one time from another: 上半年, 第三季度, 2024年, numbers. A portal says most things many times; each is read once. */
export function withoutTime(portal: Portal, summary: string): string {
  const words = known(portal);
  const found = words.get(summary) ?? timeless(summary);
  words.set(summary, found);
  return found;
}

function timeless(summary: string): string {
  return mainWords(summary).replaceAll(
    /第?[一二三四1-4]季度|[上下]半年|全年|今年|[春夏秋冬]季|\d+月份?|\d+年|[\d.,]+/g,
    '',
  );
}
