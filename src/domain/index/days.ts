const dayInMs = 86_400_000;

/** Whole days from one date to another; negative where the second is earlier. A month or a year stands for its first day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

/** The day so many days after another, both as YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayInMs).toISOString().slice(0, 10);
}
