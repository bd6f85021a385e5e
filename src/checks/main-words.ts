/** The words of a summary that say what was paid for: up to the first comma, without what stands in brackets. */
export function mainWords(summary: string): string {
  return summary.replaceAll(/[（(][^）)]*[）)]/g, '').split(/[，；;：]|,(?!\d)/)[0] ?? '';
}

/** The same without what tells one time from another: 上半年, 第三季度, 2024年, numbers. */
export function withoutTime(summary: string): string {
  return mainWords(summary).replaceAll(
    /第?[一二三四1-4]季度|[上下]半年|全年|今年|[春夏秋冬]季|\d+月份?|\d+年|[\d.,]+/g,
    '',
  );
}
