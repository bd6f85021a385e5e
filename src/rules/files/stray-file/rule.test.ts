import { expect, test } from 'vitest';
import { strayFile } from './rule.ts';
import { say, type FileMap } from '../../../../tests/fixtures/rules/check-case.ts';

const names = (map: FileMap): readonly string[] => say(map, strayFile).map((line) => line.replace(/:1 .*?，.*/, ''));

test('a file below data or content that is none of ours is told with what to do', () => {
  const map = Object.fromEntries(
    [
      'data/poli/honours.xlsx',
      'data/poli/预算 (1).et',
      'data/poli/honours.csv.txt',
      'data/poli/honours.csv.bak',
      'data/poli/~$honours.xlsx',
      'data/poli/Thumbs.db',
      'data/poli/lunch.mdx',
      'data/poli/portal.json',
      'data/poli/q1.sha256',
      'data/poli/a.jpg',
      'data/poli/合同.pdf',
      'data/poli/数据说明',
      'content/lunch.mdx',
      'content/stories/lunch.md',
      'content/stories/lunch.MDX',
      'content/stories/2026/lunch.mdx',
      'content/news/2026/lunch.mdx',
      'content/poli/expenses.csv',
    ].map((path) => [path, 'x']),
  );
  expect(say(map, strayFile)).toMatchInlineSnapshot(`
    [
      "content/lunch.mdx:1 [stray-file] 是文章，放错了文件夹，没有读。请移到 content 下面的 stories、models、pages 或 handbook 里。",
      "content/news/2026/lunch.mdx:1 [stray-file] 是文章，放错了文件夹，没有读。请移到 content 下面的 stories、models、pages 或 handbook 里。",
      "content/poli/expenses.csv:1 [stray-file] 是表格，放错了文件夹，没有读。请移到 data 下面发布者的文件夹里，例如 data/poli。",
      "content/stories/2026/lunch.mdx:1 [stray-file] 文章直接放在 content/stories 里，里面不再分文件夹，没有读。请移到 content/stories/lunch.mdx。",
      "content/stories/lunch.MDX:1 [stray-file] 扩展名要用小写，没有读。请改名为 lunch.mdx。",
      "content/stories/lunch.md:1 [stray-file] 扩展名是 .md，网站只读 .mdx。请改名；只是给自己人看的说明，请叫 README.md。",
      "data/poli/Thumbs.db:1 [stray-file] 是电脑系统或办公软件自己写的文件，不会公布。可以删掉；请不要提交到 Git。",
      "data/poli/a.jpg:1 [stray-file] 是图片，放错了文件夹，不会公布。请移到 public/stories 里。",
      "data/poli/honours.csv.bak:1 [stray-file] 是备份或没有写完的文件，网站不读，旧版本在 Git 的历史里都有。请删掉；要用的是它，就改回原来的名字。",
      "data/poli/honours.csv.txt:1 [stray-file] 多了一个扩展名（电脑多半把真的扩展名藏起来了），没有读。请改名为 honours.csv。",
      "data/poli/honours.xlsx:1 [stray-file] 是 Excel、WPS 的工作簿，网站不读，这张表等于没有交。请用 npm run import 读进来，或者另存为“CSV UTF-8（逗号分隔）”，名字写成 honours.csv，再把它移出去。",
      "data/poli/lunch.mdx:1 [stray-file] 是文章，放错了文件夹，没有读。请移到 content 下面的 stories、models、pages 或 handbook 里。",
      "data/poli/portal.json:1 [stray-file] 只有 data/portal.json 这一个算数，别处的没有读。请移过去，或删掉。",
      "data/poli/q1.sha256:1 [stray-file] 放错了文件夹，没有读。它是 npm run disclose 写的，只能在 disclosed 或 frozen 文件夹里。请移回去，或删掉。",
      "data/poli/~$honours.xlsx:1 [stray-file] 说明有人正用办公软件开着旁边的文件，或者上次没有好好关上。请先保存、关掉软件；还在的话就删掉它。",
      "data/poli/合同.pdf:1 [stray-file] 是文件的原件，放错了文件夹，不会公布。请移到 public/documents 里，并在“文件”表里登记。",
      "data/poli/数据说明:1 [stray-file] 不是公示栏认识的文件，没有读。请移出去，用不着就删掉。",
      "data/poli/预算 (1).et:1 [stray-file] 是 Excel、WPS 的工作簿，网站不读，这张表等于没有交。请用 npm run import 读进来，或者另存为“CSV UTF-8（逗号分隔）”，名字写成表名加 .csv，再把它移出去。",
    ]
  `);
});

test('what has a use is left alone: tables whatever the case of their ending, words for editors, what Git keeps', () => {
  const honours = ['编号,对象类型,对象,名称,授予单位,日期,出处', 'h,站点,poli-station,先进,民政局,2021-12-01,news'];
  const map = { 'data/poli/honours.CSV': honours, 'data/README.md': 'x', 'data/poli/LICENSE': 'x' };
  expect(names(map)).toEqual([]);
  expect(say({ 'data/poli/REGIONS.CSV': ['编号,名称,级别,上级', 'tieshan,铁山,乡,qingdao'] })).toHaveLength(1);
});

test('a table that was not read raises no second finding where rows refer to it, and is not missing', () => {
  const event = ['编号,站点,服务,名称,开始,地点,状态', 'e1,poli-station,s1,讲座,2026-07-01,社工站,报名中'];
  const map = { 'data/poli/services.xlsx': 'x', 'data/poli/events.csv': event };
  expect(say(map).filter((line) => !line.includes('[stray-file]'))).toEqual([]);
});

test('a file below public that nobody has registered, or that was left over, would be published as it is', () => {
  const documents = ['编号,标题,发布者,日期,类型,文件', 'd,公告,街道办,2024,公告,公告.pdf'];
  const publicFiles = [
    'documents/公告.pdf',
    'documents/名单.xlsx',
    'documents/Thumbs.db',
    'honours.csv',
    'stories/lunch.jpg',
    'stories/lunch.docx',
    'stories/lunch.jpg.bak',
    'icons/seal.svg',
    'favicon.ico',
    'MP_verify_1.txt',
    'CNAME',
    '.well-known/security.txt',
  ];
  const publicOthers = [
    { path: 'documents/link.pdf', kind: 'link' },
    { path: '.env', kind: 'hidden' },
    { path: '.git', kind: 'hidden' },
    { path: '.nojekyll', kind: 'hidden' },
    { path: 'stories/.gitkeep', kind: 'hidden' },
    { path: 'stories/.DS_Store', kind: 'hidden' },
    { path: 'stories/new', kind: 'empty-folder' },
  ] as const;
  expect(say({ 'data/poli/documents.csv': documents }, strayFile, { publicFiles, publicOthers }))
    .toMatchInlineSnapshot(`
    [
      "public/.env:1 [stray-file] 会原样放到网上，谁都能下载。请删掉它。",
      "public/.git:1 [stray-file] 会原样放到网上，谁都能下载。请删掉它。",
      "public/documents/Thumbs.db:1 [stray-file] 会原样放到网上，谁都能下载。请删掉它。",
      "public/documents/link.pdf:1 [stray-file] 是一个链接（快捷方式）。公示栏不跟着链接走，它指向的东西没有读。请把真正的文件放到这里来，再删掉链接。",
      "public/documents/名单.xlsx:1 [stray-file] “文件”表里没有一行登记它：它会放到网上，却没有标题、日期和发布者。请在“文件”表的“文件”一列写上它的名字，或删掉它。",
      "public/honours.csv:1 [stray-file] public 里只有 documents 放文件的原件，别处只放图片、声音和录像。请移到 public/documents 并在“文件”表里登记，或删掉它。",
      "public/stories/.DS_Store:1 [stray-file] 会原样放到网上，谁都能下载。请删掉它。",
      "public/stories/lunch.docx:1 [stray-file] public 里只有 documents 放文件的原件，别处只放图片、声音和录像。请移到 public/documents 并在“文件”表里登记，或删掉它。",
      "public/stories/lunch.jpg.bak:1 [stray-file] 会原样放到网上，谁都能下载。请删掉它。",
      "public/stories/new:1 [stray-file] 是空文件夹，没有用处，也存不进 Git。请删掉，或把文件放进去。",
    ]
  `);
});
