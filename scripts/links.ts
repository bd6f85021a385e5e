import { existsSync } from 'node:fs';
import { openCommand } from './command/open-command.ts';
import { crawl, type BrokenLink } from './links/broken-links.ts';

process.exitCode = main();

/** `npm run links`: follows every link of a built site. Gives the exit code: 0 all lead somewhere, 1 some do not, 2 wrongly called. */
function main(): number {
  const { words } = openCommand({
    name: 'links',
    help: '把生成好的网站里每一处链接、图片、样式都跟一遍，说出哪里断了。全部通结果是 0，有断的是 1。',
    words: { hint: '网站的文件夹', help: '不写就是 dist', least: 0, most: 1 },
    options: {},
  });
  const [folder = 'dist'] = words;
  const found = existsSync(folder) ? crawl(folder) : undefined;
  if (found === undefined || found.pages === 0) {
    console.error(`${folder} 里没有生成好的网站。请先运行 npm run build，或者写对文件夹的名字。`);
    return 2;
  }
  for (const link of found.broken) console.log(lineOf(link));
  const many = `${String(found.pages)} 页，${String(found.links)} 处链接`;
  console.log(found.broken.length === 0 ? `${many}，没有断的。` : `${many}，断了 ${String(found.broken.length)} 处。`);
  return found.broken.length === 0 ? 0 : 1;
}

function lineOf({ page, written, fault }: BrokenLink): string {
  return `${page} → ${written} ${fault === 'no-file' ? '没有这一页' : '那一页上没有这个位置'}`;
}
