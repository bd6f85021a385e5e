/** Whole days from one date to another; negative where the second is earlier. A month or a year stands for its first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
