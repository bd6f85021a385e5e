import { windowsFault } from '../../../data/files/windows-name.ts';
import type { Finding } from '../../../data/finding.ts';
import type { CheckContext, Rule } from '../../engine/rule.ts';

/** Names that every machine can hold: what Windows cannot, and what two machines would take for one file. */
export const fileName: Rule = {
  id: 'file-name',
  title: '文件名在各种电脑上都能用',
  level: 'error',
  *check(context) {
    const spellings = new Map<string, string>();
    for (const file of filesOf(context)) {
      const message = nameFault(file) ?? spellingFault(file, spellings);
      if (message !== undefined) yield finding(file, message);
    }
  },
};

/** All files of the town that are read or published. What comes with the program is not the town's to name. */
function filesOf({ portal, publicFiles }: CheckContext): readonly string[] {
  return [
    ...[...portal.files.map(({ path }) => path), ...portal.content.map(({ file }) => file)].filter(
      (path) => portal.program === undefined || !path.startsWith(`${portal.program}/`),
    ),
    ...publicFiles.map((path) => `public/${path}`),
  ];
}

const reasons = {
  device: '是 Windows 留给设备的名字（con、nul、com1 等）',
  sign: String.raw`里有 Windows 不许用的符号（< > : " | ? * \）`,
  end: '的末尾是点或空格，Windows 会把它去掉',
};

function nameFault(file: string): string | undefined {
  for (const [index, name] of file.split('/').entries()) {
    // The way to the folder: from here, up, or from a drive.
    if (/^\.{0,2}$/.test(name) || (index === 0 && /^[a-z]:$/i.test(name))) continue;
    const fault = windowsFault(name);
    if (fault !== undefined)
      return `“${name}”${reasons[fault]}，在那里取不出来。请换一个名字，用到它的地方也要一起改。`;
  }
  return undefined;
}

/** Two names that differ only in capitals, or in how an accent is composed, are one file on Windows and macOS. */
function spellingFault(file: string, spellings: Map<string, string>): string | undefined {
  const names = file.split('/');
  for (const index of names.keys()) {
    const path = names.slice(0, index + 1).join('/');
    const plain = path.normalize('NFC').toLowerCase();
    const known = spellings.get(plain);
    if (known === undefined) spellings.set(plain, path);
    else if (known !== path)
      return `和 ${known} 只差大小写，在 Windows 和 macOS 上是同一个名字，只留得下一个。请给其中一个换名字。`;
  }
  return undefined;
}

function finding(file: string, message: string): Finding {
  return { rule: 'file-name', level: 'error', file, line: 1, message };
}
