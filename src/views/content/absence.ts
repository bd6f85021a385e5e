import type { Blocks } from './blocks.ts';
import type { Absence, Missing } from './missing.ts';

/** Says in one place what is missing; nothing where nothing is. */
export function absenceOf(absence: Omit<Absence, 'missing'>, missing: readonly (Missing | false)[]): Blocks {
  const real = missing.filter((each) => each !== false);
  return real.length > 0 && { absence: { ...absence, missing: real } };
}
