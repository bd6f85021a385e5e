/** Which signs of a text have been found already: a look at a place costs its length, however much was found before. */
export class Taken {
  readonly #signs: Uint8Array;

  constructor(length: number) {
    this.#signs = new Uint8Array(length);
  }

  /** Takes a place; false where a part of it was taken. */
  take(start: number, end: number): boolean {
    if (!this.isFree(start, end)) return false;
    this.#signs.fill(1, start, end);
    return true;
  }

  isFree(start: number, end: number): boolean {
    return !this.#signs.subarray(start, end).includes(1);
  }
}
