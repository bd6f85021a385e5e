/* What Workbox asks of Promise and Chrome before 76 and iOS before 13 have not; it reads nothing of the outcomes. */
const settle = (work: Iterable<unknown>): Promise<unknown[]> =>
  Promise.all([...work].map((each) => Promise.resolve(each).catch(() => undefined)));

if (!('allSettled' in Promise)) Object.assign(Promise, { allSettled: settle });

export {};
