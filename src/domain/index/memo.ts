import type { Portal } from '../../data/portal.ts';

/** Computes something once for each Portal and keeps it as long as the Portal lives. */
export function perPortal<Result>(compute: (portal: Portal) => Result): (portal: Portal) => Result {
  const known = new WeakMap<Portal, Result>();
  return (portal) => {
    const found = known.get(portal);
    if (found !== undefined) return found;
    const result = compute(portal);
    known.set(portal, result);
    return result;
  };
}

/**
 * The same data without what has been computed from it. A long step works on such a copy: its memory goes with it, before the
 * next step computes what it needs.
 */
export function forgetful(portal: Portal): Portal {
  return { ...portal };
}
