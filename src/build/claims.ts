/**
 * Which pages are taken, one byte a page, in memory that both threads see. Each page is made by the thread that claims it
 * first: one goes from the front, the other from the back, and they meet where their speeds decide.
 */
export type Claims = Uint8Array<SharedArrayBuffer>;

export function createClaims(pages: number): Claims {
  return new Uint8Array(new SharedArrayBuffer(pages));
}

/** True for the one who comes first. */
export function claim(claims: Claims, page: number): boolean {
  return Atomics.compareExchange(claims, page, 0, 1) === 0;
}
