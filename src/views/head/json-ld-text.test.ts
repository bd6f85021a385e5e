import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdText } from './json-ld-text.ts';

const hostile = [
  '</script><img src=x onerror=alert(1)>',
  '<!--<script>',
  ']]>',
  '&lt;/script&gt;',
  '\u2028\u2029',
  '"\\',
];

describe('jsonLdText', () => {
  it.each(hostile)('cannot be closed or opened by %j, and says the same', (text) => {
    const written = jsonLdText({ name: text, [text]: [text] });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ name: text, [text]: [text] });
  });

  it('holds for any text', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(...hostile));
    fc.assert(
      fc.property(fc.array(part), (texts) => {
        const written = jsonLdText({ texts });
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual({ texts });
      }),
    );
  });

  it('leaves out what is not known', () => {
    expect(jsonLdText({ name: '站', telephone: undefined })).toBe('{"name":"站"}');
  });
});
