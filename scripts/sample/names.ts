import type { Random } from './random.ts';

// Pairs of these make names that no real place bears: 砚穗镇, 笛檐社区.
const firsts = '砚笺墨棋弦笛筝箫帆桨苇菱荇萤榆槐楠椿杉栀';
const seconds = '禾穗苗圃篱窗檐阶廊亭墙砖灯笔卷页扇伞铃钟';

/** Gives invented place names, each once. One giver serves one parent region; it has 400 names. */
export function nameGiver(random: Random): () => string {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const name = `${letter(firsts, random)}${letter(seconds, random)}`;
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
}

function letter(letters: string, random: Random): string {
  return letters.charAt(random.between(0, letters.length - 1));
}
