import type { NamesIndex } from '../names-index.ts';

const filler = /^(?:个|了|点|些|着|过|完|下|次|一|几|本|把|两|张)$/;

/** A word without fillers inside it: 理个发 becomes 理发. Only where the index knows the pair that results; 补两件衣服 is not touched. */
export function withoutFillers(word: string, { byPair }: NamesIndex): string {
  const kept: string[] = [];
  const characters = Array.from(word);
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const before = kept[kept.length - 1];
    let next = at;
    while (filler.test(characters[next] ?? '')) next += 1;
    const after = characters[next];
    const made = next > at && before !== undefined && after !== undefined && byPair.has(before + after);
    if (made && !byPair.has(before + character) && !byPair.has((characters[next - 1] ?? '') + after)) at = next - 1;
    else kept.push(character);
  }
  return kept.join('');
}
