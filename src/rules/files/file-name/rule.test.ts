import { expect, test } from 'vitest';
import { fileName } from './rule.ts';
import { loadPortal } from '../../../data/load.ts';
import { runChecks } from '../../engine/index.ts';
import { base, filesOf, say } from '../../../../tests/fixtures/rules/check-case.ts';

const regions = ['编号,名称,级别,上级'];

test('names that Windows cannot hold, in every folder', () => {
  const map = { 'data/aux/regions.csv': regions, 'content/stories/nul.mdx': 'x', 'content/pages/谁来做？?.mdx': 'x' };
  const publicFiles = ['stories/a:b.jpg', 'stories./a.jpg', 'stories/con-1.jpg', 'documents/合同 2024.pdf'];
  expect(say(map, fileName, { publicFiles })).toMatchInlineSnapshot(`
    [
      "content/pages/谁来做？?.mdx:1 [file-name] “谁来做？?.mdx”里有 Windows 不许用的符号（< > : " | ? * \\），在那里取不出来。请换一个名字，用到它的地方也要一起改。",
      "content/stories/nul.mdx:1 [file-name] “nul.mdx”是 Windows 留给设备的名字（con、nul、com1 等），在那里取不出来。请换一个名字，用到它的地方也要一起改。",
      "data/aux/regions.csv:1 [file-name] “aux”是 Windows 留给设备的名字（con、nul、com1 等），在那里取不出来。请换一个名字，用到它的地方也要一起改。",
      "public/stories./a.jpg:1 [file-name] “stories.”的末尾是点或空格，Windows 会把它去掉，在那里取不出来。请换一个名字，用到它的地方也要一起改。",
      "public/stories/a:b.jpg:1 [file-name] “a:b.jpg”里有 Windows 不许用的符号（< > : " | ? * \\），在那里取不出来。请换一个名字，用到它的地方也要一起改。",
    ]
  `);
});

test('the way to the folders is not judged: they may be named from here, from above or from a drive', () => {
  for (const data of ['./data', '../town/data', 'C:/town/data', '/srv/town/data']) {
    const files = filesOf(
      Object.fromEntries(Object.entries(base).map(([path, text]) => [path.replace('data', data), text])),
    );
    const portal = loadPortal(files, { data, content: 'content' });
    expect(runChecks({ portal, today: '2026-06-01', publicFiles: [] }, [fileName])).toEqual([]);
  }
});

test('names and folders that differ only in capitals or in their composition', () => {
  const map = { 'data/Poli/regions.csv': regions };
  const publicFiles = ['stories/a.jpg', 'stories/a.JPG', 'stories/e\u0301.jpg', 'stories/\u00e9.jpg', 'Stories/b.jpg'];
  expect(say(map, fileName, { publicFiles })).toMatchInlineSnapshot(`
    [
      "data/poli/stations.csv:1 [file-name] 和 data/Poli 只差大小写，在 Windows 和 macOS 上是同一个名字，只留得下一个。请给其中一个换名字。",
      "public/Stories/b.jpg:1 [file-name] 和 public/stories 只差大小写，在 Windows 和 macOS 上是同一个名字，只留得下一个。请给其中一个换名字。",
      "public/stories/a.JPG:1 [file-name] 和 public/stories/a.jpg 只差大小写，在 Windows 和 macOS 上是同一个名字，只留得下一个。请给其中一个换名字。",
      "public/stories/é.jpg:1 [file-name] 和 public/stories/é.jpg 只差大小写，在 Windows 和 macOS 上是同一个名字，只留得下一个。请给其中一个换名字。",
    ]
  `);
});
