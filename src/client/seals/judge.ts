import { parseSealChain } from '../../data/disclosed/seal-chain.ts';

/** SHA-256 of a text in hexadecimal digits. */
export type Hash = (text: string) => Promise<string>;

export type SealVerdict =
  | { readonly kind: 'short' }
  | { readonly kind: 'missing' }
  /** The chain names another line before `line` than the one that stands there, or it cannot be read there. */
  | { readonly kind: 'torn'; readonly line: number }
  | { readonly kind: 'found'; readonly line: number; readonly date: string; readonly of: number };

/** What stands on paper, as it may be typed: with blanks, capitals, full-width signs, or more signs than the eight. */
export function readSeal(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
  return /^[0-9a-f]{8,64}$/.test(plain) ? plain : undefined;
}

/**
 * Looks a seal up in a chain. `head`: the fingerprint of the last line, which no line names. Where `hash` is at hand every line is
 * worked out anew; else what each line says of the one before is believed.
 */
export async function judgeSeal(
  typed: string,
  chainText: string,
  head: string,
  hash: Hash | undefined,
): Promise<SealVerdict> {
  const seal = readSeal(typed);
  if (seal === undefined) return { kind: 'short' };
  const { links, unreadable } = parseSealChain('', chainText);
  if (unreadable[0] !== undefined) return { kind: 'torn', line: unreadable[0] };
  const hashes: string[] = [];
  for (const [index, { text }] of links.entries()) {
    const named = links[index + 1]?.previous ?? head;
    const own = hash === undefined ? named : await hash(`${text}\n`);
    // A page that was kept from before has an older head than the chain.
    if (own !== named && index + 1 < links.length) return { kind: 'torn', line: index + 2 };
    hashes.push(own);
  }
  const at = hashes.findIndex((each) => each.startsWith(seal));
  const link = links[at];
  return link === undefined ? { kind: 'missing' } : { kind: 'found', line: at + 1, date: link.date, of: links.length };
}
