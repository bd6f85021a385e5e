import { describe, expect, it } from 'vitest';
import { readContent } from './content.ts';

function read(text: string): Pick<ReturnType<typeof readContent>, 'frontMatter' | 'body' | 'bodyLine'> {
  const { frontMatter, body, bodyLine } = readContent('content/stories/a.mdx', 'stories', 'a', text);
  return { frontMatter, body, bodyLine };
}

describe('readContent', () => {
  it('keeps where the text is from', () => {
    expect(readContent('content/stories/a.mdx', 'stories', 'a', '')).toMatchObject({
      file: 'content/stories/a.mdx',
      collection: 'stories',
      slug: 'a',
    });
  });

  it('splits front matter from text, and tells the line on which the text begins', () => {
    expect(read('---\ntitle: 一顿饭\nservices: [a, b]\n---\n\n当时的难处\n')).toEqual({
      frontMatter: { title: '一顿饭', services: ['a', 'b'] },
      body: '\n当时的难处\n',
      bodyLine: 5,
    });
  });

  it('does so with CRLF and with blanks after the fence', () => {
    expect(read('---\r\ntitle: 一顿饭\r\n---  \r\n正文\r\n')).toEqual({
      frontMatter: { title: '一顿饭' },
      body: '正文\r\n',
      bodyLine: 4,
    });
  });

  it('takes a rule within the text for text', () => {
    expect(read('---\ntitle: 一\n---\n前\n---\n后\n')).toMatchObject({
      frontMatter: { title: '一' },
      body: '前\n---\n后\n',
      bodyLine: 4,
    });
  });

  it('leaves front matter undefined where there is none, or none that can be read', () => {
    expect(read('正文\n')).toEqual({ frontMatter: undefined, body: '正文\n', bodyLine: 1 });
    expect(read('---\ntitle: "一\n---\n正文\n')).toEqual({ frontMatter: undefined, body: '正文\n', bodyLine: 4 });
    expect(read('---\ntitle: 一\n正文没有第二道线\n')).toMatchObject({ frontMatter: undefined, bodyLine: 1 });
  });

  it('reads a file that ends with its front matter', () => {
    expect(read('---\ntitle: 一\n---')).toMatchObject({ frontMatter: { title: '一' }, body: '' });
  });
});
