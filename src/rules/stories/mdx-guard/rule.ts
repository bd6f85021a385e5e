import { contentComponents, contentReferences } from '../../../data/content/content-references.ts';
import type { ContentEntry } from '../../../data/content/content.ts';
import { withoutCode } from '../../support/content-lines.ts';
import { contentTree } from '../../support/shown-texts.ts';
import { allowedHosts } from '../mdx-address.ts';
import { mdxFaults, type MdxFault } from '../mdx-faults.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** Texts hold no program: the same guard stands again in the build (`src/mdx-guard-plugin.ts`). */
export const mdxGuard: Rule = {
  id: 'mdx-guard',
  title: '文章里没有程序',
  level: 'error',
  *check({ portal }) {
    const hosts = allowedHosts(portal);
    for (const entry of portal.content) {
      for (const { line, column, message } of guard(entry, hosts)) yield finding(entry, line, column, message);
    }
  },
};

function finding(entry: ContentEntry, line: number, column: number, message: string): Remark {
  return { file: entry.file, line: entry.bodyLine + line - 1, column, message };
}

function guard(entry: ContentEntry, hosts: ReadonlySet<string>): readonly MdxFault[] {
  try {
    const faults = mdxFaults(contentTree(entry), hosts);
    return faults.length > 0 ? faults : oddlyWritten(entry);
  } catch (error) {
    return [syntaxFault(error instanceof Error ? error.message : String(error))];
  }
}

/** Components that MDX understands and our own reader of references does not: `<Figure id='x' />`. */
function oddlyWritten(entry: ContentEntry): readonly MdxFault[] {
  const body = withoutCode(entry.body);
  const read = new Set(
    contentReferences({ ...entry, body, bodyLine: 1 }).map(({ component, line }) => `${component} ${String(line)}`),
  );
  const tag = new RegExp(`<(${Object.keys(contentComponents).join('|')})\\b`, 'g');
  return [...body.matchAll(tag)].flatMap(({ index, 1: name = '' }) => {
    const before = body.slice(0, index);
    const line = before.split('\n').length;
    if (read.has(`${name} ${String(line)}`)) return [];
    const attribute = Object.entries(contentComponents).find(([component]) => component === name)?.[1] ?? '';
    const message = `<${name}> 写得不规范，读不出它引用了什么。请写成 <${name} ${attribute}="…" />，用英文双引号。`;
    return [{ line, column: index - before.lastIndexOf('\n'), message }];
  });
}

/** The parser's complaint in our words; it begins with its place, `12:5: …`. */
function syntaxFault(complaint: string): MdxFault {
  const place = /^(\d+):(\d+):/.exec(complaint);
  const [line, column] = [Number(place?.[1] ?? 1), Number(place?.[2] ?? 1)];
  return { line, column, message: explain(complaint) };
}

function explain(complaint: string): string {
  if (/brace|expression/i.test(complaint))
    return '花括号 { } 会被当成程序，这里的也没有写对。请删掉，或改成中文括号（ ）。';
  if (/import|export|esm/i.test(complaint)) return '以 import 或 export 开头的一段会被当成程序。请删掉这一段。';
  if (/clos/i.test(complaint))
    return '标签没有关好。标签要写成 <Figure id="…" /> 的样子，末尾有斜杠。请改好这里的标签。';
  if (/<|tag|name/.test(complaint))
    return '这里的 < 会被当成标签的开头，却读不下去。要写“小于”请用文字；注释请删掉；标签请写成 <Figure id="…" />。';
  return '从这里起读不下去，多半是标签或花括号没有写对。请改成普通的文字。';
}
