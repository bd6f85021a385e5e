import { settings } from './settings/settings.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { readAttachments } from '../src/data/attachments/read-attachments.ts';
import { readPdfs } from '../src/data/attachments/read-pdfs.ts';
import { publicFiles } from '../src/data/common-files.ts';
import { readPictures } from '../src/data/files/picture.ts';
import { describe } from '../src/rules/engine/describe.ts';
import { loadPortal } from '../src/data/load.ts';
import { planKeep, type KeepOptions } from '../src/editing/keep/plan-keep.ts';
import { command } from './command/command.ts';
import { openCommand } from './command/open-command.ts';
import { writeFiles } from './edit/write-files.ts';
import { tryLinks } from './keep/try-links.ts';

const declared = command({
  name: 'keep',
  help: '把一份公告的原件存进 public/documents，先查里面有没有个人信息，再把文件名和 SHA-256 记进“文件”表。',
  words: { hint: '文件编号 原件', help: '“文件”表里的编号，和要存的文件', least: 0, most: 2 },
  options: {
    looked: { kind: 'text', hint: '职务', help: '程序看不全的（扫描件等），谁从头看过，没有个人信息，例如 站长' },
    links: { kind: 'switch', help: '不存原件，只把“文件”表里的链接都打开一遍，记下还在不在' },
  },
  examples: ['npm run keep -- poli-notice-2025 公告.pdf --looked 站长', 'npm run keep -- --links'],
});

process.exitCode = await main();

/** `npm run keep -- <document> <file>`. Gives the exit code: 0 kept, 1 refused, 2 wrongly called. */
async function main(): Promise<number> {
  const { values, words } = openCommand(declared);
  const [document, file] = words;
  const { sources, today } = settings;
  const portal = loadPortal(nodeFiles, sources);
  if (values.links && document === undefined) return tryLinks(portal, sources, today);
  if (document === undefined || file === undefined) {
    console.error('请写文件编号和要存的文件，例如 npm run keep -- poli-notice-2025 公告.pdf。');
    return 2;
  }
  // npm changes to the project's folder; a path is meant from where the editor stands.
  const place = resolve(process.env['INIT_CWD'] ?? '.', file);
  if (!existsSync(place)) {
    console.error(`打不开 ${file}：没有这个文件。请核对文件名。`);
    return 2;
  }
  const bytes = readFileSync(place);
  const around = { portal, files: nodeFiles, sources, publicFiles: publicFiles(nodeFiles, portal.program), today };
  const plan = planKeep(around, {
    document,
    name: basename(file),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lookInto: (path) => lookInto(place, path),
    looked: values.looked,
  });
  if (!plan.ok) {
    console.error([...plan.findings.map(describe), plan.message].join('\n'));
    return 1;
  }
  mkdirSync('public/documents', { recursive: true });
  writeFileSync(plan.path, bytes);
  const trouble = writeFiles(plan.changed);
  if (trouble !== undefined) {
    console.error(trouble);
    return 1;
  }
  console.log(`存好了：${plan.path}，SHA-256 ${createHash('sha256').update(bytes).digest('hex')}。请和资料一起提交。`);
  if (plan.unsealed) console.log(`从它录的账还没有存底，请再运行 npm run disclose -- ${document}。`);
  return 0;
}

/** What stands in a file, as if it stood at another place already. */
function lookInto(place: string, path: string): ReturnType<KeepOptions['lookInto']> {
  const folder = dirname(place).replaceAll('\\', '/');
  const [name, single] = [basename(place), { ...nodeFiles, list: () => [basename(place)] }];
  const attachments = readAttachments(single, folder, [name], readPdfs);
  const pictures = readPictures(single, [folder]);
  return {
    attachments: attachments.map((each) => ({ ...each, file: path })),
    pictures: pictures.map((each) => ({ ...each, file: path })),
  };
}
