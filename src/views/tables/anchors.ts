/** The `id`s of one page: row ids are unique in their table only, and a page must not have the same id twice. */
export class Anchors {
  readonly #taken: Set<string>;
  readonly #promised = new Set<string>();

  /** `reserved`: ids that the page uses for its own parts. */
  constructor(reserved: readonly string[] = []) {
    this.#taken = new Set(['main', 'finder', 'sources', 'sources-title', ...reserved]);
  }

  /** Says that rows with these ids will stand on the page, for links to rows further down. */
  promise(ids: readonly string[]): void {
    for (const id of ids) this.#promised.add(id);
  }

  has(id: string): boolean {
    return this.#promised.has(id);
  }

  /** The id for an element, or undefined where another element of the page has it already. */
  take(id: string): string | undefined {
    if (this.#taken.has(id) || /^src-\d+$/.test(id)) return undefined;
    this.#taken.add(id);
    return id;
  }
}
