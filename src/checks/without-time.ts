/** The words of a summary without what tells one time from another: 上半年, 第三季度, 2024年, numbers, what follows a comma. */
export function withoutTime(summary: string): string {
  return (
    summary
      .replaceAll(/[（(][^）)]*[）)]/g, '')
      .replaceAll(/第?[一二三四1-4]季度|[上下]半年|全年|今年|[春夏秋冬]季|\d+月份?|\d+年|[\d.,]+/g, '')
      .split(/[，,；;：]/)[0] ?? ''
  );
}
