import { expect, it } from 'vitest';
import { silentChange } from './judge.ts';
import { mutate } from './mutate.ts';
import { look, type Look } from './subject.ts';

const text = '编号,体系,名称,说明,排序\na,类别,甲,,1\nb,类别,乙,说,2\nc,类别,丙,,3\n';

function lookAt(content: string): Look {
  return look('terms', Buffer.from(content));
}

const before = lookAt(text);

function judge(after: string, line: number): string | undefined {
  if (before.kind === 'refused') throw new Error('the text cannot be read');
  return silentChange(before, lookAt(after), line);
}

it.each([
  ['nothing changed', text, 3],
  ['one cell changed', text.replace('乙', '己'), 3],
  ['a row was broken, and found', text.replace('b,类别', 'b类别'), 3],
  ['a row was torn in two, and both found', text.replace('乙', '乙\n'), 3],
  ['two rows became one, and found', text.replace('2\nc', '2c'), 3],
  ['a blank line came in', text.replace('\nc', '\n\nc'), 4],
  ['the titles were damaged, and found', text.replace('体系', '体'), 1],
])('is content where %s', (_, after, line) => {
  expect(judge(after, line)).toBeUndefined();
});

it.each([
  ['another row changed', text.replace('丙', '戊'), 2, '第 4 行变了 name'],
  ['two cells changed', text.replace('乙,说', '己,话'), 3, '第 3 行变了 name、hint'],
  ['a row is gone', text.replace('c,类别,丙,,3\n', ''), 2, '行变了'],
  ['a row is new', `${text}d,类别,丁,,4\n`, 2, '行变了'],
])('tells where %s', (_, after, line, message) => {
  expect(judge(after, line)).toContain(message);
});

it('mutates one byte', () => {
  const bytes = Uint8Array.of(1, 2, 3);
  expect([...mutate(bytes, { kind: 'replace', offset: 1, byte: 9 })]).toEqual([1, 9, 3]);
  expect([...mutate(bytes, { kind: 'insert', offset: 1, byte: 9 })]).toEqual([1, 9, 2, 3]);
  expect([...mutate(bytes, { kind: 'delete', offset: 1, byte: 9 })]).toEqual([1, 3]);
  expect([...mutate(bytes, { kind: 'flip', offset: 1, byte: 8 })]).toEqual([1, 3, 3]);
});
