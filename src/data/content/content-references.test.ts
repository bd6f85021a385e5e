import { describe, expect, it } from 'vitest';
import { readContent } from './content.ts';
import { contentReferences } from './content-references.ts';

function references(text: string): readonly string[] {
  const entry = readContent('content/stories/a.mdx', 'stories', 'a', text);
  return contentReferences(entry).map(
    ({ component, target, file, line }) => `${file}:${String(line)} ${component} ${target}`,
  );
}

describe('contentReferences', () => {
  it('passes over examples between backticks, in the build as in the check', () => {
    const text = [
      '---',
      'title: a',
      '---',
      '写 `<Figure id="x" />`。',
      '',
      '```',
      '<Figure id="y" />',
      '```',
      '<Figure id="z" />',
    ];
    expect(references(text.join('\n'))).toEqual(['content/stories/a.mdx:9 Figure z']);
  });

  it('finds every component in reading order, with the line of the file', () => {
    const text = [
      '---',
      'title: 一顿饭',
      '---',
      '有 <Figure id="poli-volunteers" /> 志愿者，<Amount of="receipts/poli-r1" />。',
      '',
      '<Fact of="stations/poli-station.founded" /> 成立，<Sum query="services?station=poli-station" /> 项服务。',
      '见 <Ref to="stations/poli-station"/>。',
    ];
    expect(references(text.join('\n'))).toEqual([
      'content/stories/a.mdx:4 Figure poli-volunteers',
      'content/stories/a.mdx:4 Amount receipts/poli-r1',
      'content/stories/a.mdx:6 Fact stations/poli-station.founded',
      'content/stories/a.mdx:6 Sum services?station=poli-station',
      'content/stories/a.mdx:7 Ref stations/poli-station',
    ]);
  });

  it('finds a component that is written over two lines, on the line where it begins', () => {
    expect(references('一\n<Figure\n  id="a"\n/>\n')).toEqual(['content/stories/a.mdx:2 Figure a']);
  });

  it('keeps empty targets, so that a check can tell of them', () => {
    expect(references('<Figure id="" />')).toEqual(['content/stories/a.mdx:1 Figure ']);
  });

  it('passes over other tags and wrong attributes: another check refuses those', () => {
    expect(
      references('<Figure of="a" /> <Figures id="a" /> <Image src="a" /> <Figure id="a"></Figure> Figure id="a"'),
    ).toEqual([]);
  });

  it('says the same when it is asked again', () => {
    const entry = readContent('a.mdx', 'pages', 'a', '<Ref to="x" />');
    expect(contentReferences(entry)).toEqual(contentReferences(entry));
  });
});
