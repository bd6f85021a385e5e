import { contentSchemas } from '../../../data/content/front-matter.ts';
import type { StrayKind } from '../../../data/files/stray.ts';

const away = '用不着就删掉。';

/** What is wrong with a stray below `data` or `content`, and what to do. `path` is that of the file. */
export const remedies: Readonly<Record<StrayKind, (path: string) => string>> = {
  link: () => '是一个链接（快捷方式）。公示栏不跟着链接走，它指向的东西没有读。请把真正的文件放到这里来，再删掉链接。',
  special: () => '不是普通的文件，没有读。请删掉它。',
  hidden: () => `名字以 . 开头，平时看不见，公示栏也不读。要用就去掉开头的点，${away}`,
  'too-deep': () => '文件夹套得太深（超过 12 层），里面的没有读。请把它往上移。',
  'empty-folder': () => '是空文件夹，没有用处，也存不进 Git。请删掉，或把文件放进去。',
  system: () => '是电脑系统或办公软件自己写的文件，不会公布。可以删掉；请不要提交到 Git。',
  lock: () => '说明有人正用办公软件开着旁边的文件，或者上次没有好好关上。请先保存、关掉软件；还在的话就删掉它。',
  backup: () => `是备份或没有写完的文件，网站不读，旧版本在 Git 的历史里都有。请删掉；要用的是它，就改回原来的名字。`,
  workbook: (path) =>
    `是 Excel、WPS 的工作簿，网站不读，这张表等于没有交。请用 npm run import 读进来，或者另存为“CSV UTF-8（逗号分隔）”，名字写成${named(path)}，再把它移出去。`,
  'csv-text': (path) => `多了一个扩展名（电脑多半把真的扩展名藏起来了），没有读。请改名为${named(path)}。`,
  markdown: () => '扩展名是 .md，网站只读 .mdx。请改名；只是给自己人看的说明，请叫 README.md。',
  article: misplacedArticle,
  table: () => '是表格，放错了文件夹，没有读。请移到 data 下面发布者的文件夹里，例如 data/poli。',
  settings: () => '只有 data/portal.json 这一个算数，别处的没有读。请移过去，或删掉。',
  fingerprint: () =>
    '放错了文件夹，没有读。它是 npm run disclose 写的，只能在 disclosed 或 frozen 文件夹里。请移回去，或删掉。',
  picture: () => '是图片，放错了文件夹，不会公布。请移到 public/stories 里。',
  paper: () => '是文件的原件，放错了文件夹，不会公布。请移到 public/documents 里，并在“文件”表里登记。',
  unknown: () => `不是公示栏认识的文件，没有读。请移出去，${away}`,
};

/** A text in capitals, in a folder within a folder of texts, or somewhere else. */
function misplacedArticle(path: string): string {
  const [folder = '', name = ''] = /(content\/[^/]+)\/(?:.*\/)?([^/]+)$/.exec(path)?.slice(1) ?? [];
  if (!Object.keys(contentSchemas).some((collection) => folder.endsWith(`/${collection}`))) {
    return '是文章，放错了文件夹，没有读。请移到 content 下面的 stories、models、pages 或 handbook 里。';
  }
  if (!name.endsWith('.mdx')) return `扩展名要用小写，没有读。请改名为 ${name.replace(/\.mdx$/i, '.mdx')}。`;
  return `文章直接放在 ${folder} 里，里面不再分文件夹，没有读。请移到 ${folder}/${name}。`;
}

/** What the table should be called, as far as the name tells. */
function named(path: string): string {
  const stem = /([^/.]+)\.[^/]*$/.exec(path)?.[1];
  return stem === undefined || !/^[a-z-]+$/i.test(stem) ? '表名加 .csv' : ` ${stem.toLowerCase()}.csv`;
}

/** The same below `public`, whose files are copied to the site as they are. */
export const publicRemedies = {
  published: '会原样放到网上，谁都能下载。请删掉它。',
  link: remedies.link(''),
  special: remedies.special(''),
  'too-deep': remedies['too-deep'](''),
  'empty-folder': remedies['empty-folder'](''),
  unregistered:
    '“文件”表里没有一行登记它：它会放到网上，却没有标题、日期和发布者。请在“文件”表的“文件”一列写上它的名字，或删掉它。',
  misplaced:
    'public 里只有 documents 放文件的原件，别处只放图片、声音和录像。请移到 public/documents 并在“文件”表里登记，或删掉它。',
} as const;
