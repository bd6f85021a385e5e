import { expect, test } from 'vitest';
import { jpeg } from '../../../tests/fixtures/rules/samples/picture.ts';
import { readPictures } from './picture.ts';
import { filesOf } from '../../../tests/fixtures/data/files.ts';

test('a picture says where it was taken, how large it is, or nothing', () => {
  const files = filesOf({
    'public/a.jpg': jpeg(true),
    'public/b.JPG': jpeg(false, 2048),
    'public/c.png': 'no picture',
    'public/d.txt': 'text',
    'content/stories/e.jpeg': jpeg(true),
  });
  expect(
    readPictures(files, ['public', 'content']).map(({ file, bytes, located }) => [file, bytes > 1000, located]),
  ).toEqual([
    ['public/a.jpg', false, true],
    ['public/b.JPG', true, false],
    ['public/c.png', false, false],
    ['content/stories/e.jpeg', false, true],
  ]);
});

test.each(['exif:GPSLatitude="36,4.02N"', '<photoshop:City>示例镇</photoshop:City>', '<Iptc4xmpCore:Location>河湾'])(
  'a place that stands in XMP only, whole or broken: %s',
  (xmp) => {
    const packet = new TextEncoder().encode(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description ${xmp}`);
    const bytes = Uint8Array.from([...jpeg(false).slice(0, 2), ...packet, 0xff, 0xd9]);
    const located = readPictures(filesOf({ 'public/a.jpg': bytes, 'public/b.png': bytes }), ['public']);
    expect(located.map((picture) => picture.located)).toEqual([true, true]);
  },
);
