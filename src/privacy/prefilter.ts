/** Whether a text may hold something that is looked for; a wrong yes only costs a closer look, a wrong no would miss it. */
export type Prefilter = (text: string) => boolean;

export interface Signs {
  /** Characters that decide alone. */
  readonly alone?: string;
  /** Two characters side by side that decide. */
  readonly pairs: readonly string[];
  /** So many characters of these, anywhere, decide. */
  readonly many?: { readonly forms: string; readonly count: number };
}

const decides = 1;
const counts = 2;
const beginsPair = 4;

/** A look at a text, one character at a time: over a million rows a regular expression of thirty words takes too long. */
export function createPrefilter({ alone = '', pairs, many }: Signs): Prefilter {
  const kinds = new Uint8Array(0x10000);
  const add = (char: string, kind: number): void => {
    const code = char.charCodeAt(0);
    kinds[code] = (kinds[code] ?? 0) | kind;
  };
  const seconds = new Map<number, string>();
  for (const char of alone) add(char, decides);
  for (const char of many?.forms ?? '') add(char, counts);
  for (const pair of pairs) {
    add(pair, beginsPair);
    seconds.set(pair.charCodeAt(0), (seconds.get(pair.charCodeAt(0)) ?? '') + pair.charAt(1));
  }
  const most = many?.count ?? Infinity;
  return (text) => {
    let counted = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const kind = kinds[code] ?? 0;
      if (kind === 0) continue;
      if ((kind & decides) !== 0) return true;
      if ((kind & counts) !== 0 && ++counted >= most) return true;
      if ((kind & beginsPair) === 0 || index + 1 === text.length) continue;
      if (seconds.get(code)?.includes(text.charAt(index + 1)) === true) return true;
    }
    return false;
  };
}
