import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { CharactersFile } from './format/index-file.ts';

const han = /\p{Script=Han}/u;

/**
 * How characters sound, and the traditional forms of them: the 3,755 common characters of GB 2312 level 1, and those of the
 * texts given. About 17 kB compressed, whatever the size of the site.
 */
export function charactersFile(texts: readonly string[]): CharactersFile {
  const own = new Set(Array.from(texts.join('')).filter((character) => han.test(character)));
  const all = [...new Set([...commonCharacters(), ...own])].sort();
  const sounds = new Map<string, string[]>();
  for (const character of all) {
    // The usual reading alone for common characters; every reading for those of the data (长者, 调解, 泊里).
    for (const syllable of own.has(character) ? syllablesOf(character) : [syllableOf(character)])
      sounds.set(syllable, [...(sounds.get(syllable) ?? []), character]);
  }
  const sorted = [...sounds].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sounds: Object.fromEntries(sorted.map(([syllable, characters]) => [syllable, characters.join('')])),
    traditional: traditionalForms(new Set(all)),
  };
}

/** The pinyin of a character without tone, ü as v. */
function syllableOf(character: string): string {
  return pinyin(character, { toneType: 'none', v: true });
}

/** Every syllable that a character can have. */
function syllablesOf(character: string): readonly string[] {
  return [...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }))];
}

// From every script to simplified characters: several traditional characters may be one (發, 髮: 发).
const toSimplified = [Converter({ from: 'tw', to: 'cn' }), Converter({ from: 'hk', to: 'cn' })];

/** Every traditional character of the basic block whose simplified form is among those given, followed by that form. */
function traditionalForms(simplified: ReadonlySet<string>): string {
  let forms = '';
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    if (simplified.has(character)) continue;
    const form = toSimplified.map((convert) => convert(character)).find((each) => each !== character);
    if (form !== undefined && simplified.has(form)) forms += character + form;
  }
  return forms;
}

/** GB 2312 level 1, rows 16 to 55: the characters that 99.7 % of modern texts are written with. */
function commonCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder('gb18030').decode(new Uint8Array(bytes)));
}
