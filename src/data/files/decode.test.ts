import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

// 编号 in three encodings, written out by hand.
const utf8 = [0xe7, 0xbc, 0x96, 0xe5, 0x8f, 0xb7];
const gb = [0xb1, 0xe0, 0xba, 0xc5];
const utf16le = [0x16, 0x7f, 0xf7, 0x53];
const utf16be = [0x7f, 0x16, 0x53, 0xf7];

describe('decode', () => {
  it('reads UTF-8', () => {
    expect(decode(bytes(...utf8))).toEqual({ ok: true, text: '编号', encoding: 'utf-8' });
  });

  it('reads UTF-8 with a byte order mark, and drops the mark', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8))).toEqual({ ok: true, text: '编号', encoding: 'utf-8-bom' });
  });

  it('reads UTF-16 of both byte orders, as Excel saves “Unicode 文本”', () => {
    expect(decode(bytes(0xff, 0xfe, ...utf16le))).toEqual({ ok: true, text: '编号', encoding: 'utf-16le' });
    expect(decode(bytes(0xfe, 0xff, ...utf16be))).toEqual({ ok: true, text: '编号', encoding: 'utf-16be' });
  });

  it('reads GB18030, as WPS and Excel in China save CSV', () => {
    expect(decode(bytes(...gb))).toEqual({ ok: true, text: '编号', encoding: 'gb18030' });
  });

  it('reads GB18030 characters of four bytes: rare characters of names and places', () => {
    // 㐀 U+3400 and 𠀀 U+20000.
    expect(decode(bytes(...gb, 0x81, 0x39, 0xee, 0x39))).toMatchObject({ text: '编号㐀', encoding: 'gb18030' });
    expect(decode(bytes(...gb, 0x95, 0x32, 0x82, 0x36))).toMatchObject({ text: '编号𠀀', encoding: 'gb18030' });
  });

  it('takes bytes that are valid in both for UTF-8, unless only GB18030 makes sense', () => {
    // C4 A3 is ģ in UTF-8 and 模 in GB18030.
    const both = bytes(0xc4, 0xa3);
    expect(decode(both)).toMatchObject({ text: 'ģ', encoding: 'utf-8' });
    expect(decode(both, (text) => text.includes('模'))).toMatchObject({ text: '模', encoding: 'gb18030' });
    expect(decode(both, () => false)).toMatchObject({ text: 'ģ', encoding: 'utf-8' });
  });

  it('trusts a byte order mark, whatever the text', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61), () => false)).toMatchObject({ ok: true, encoding: 'utf-8-bom' });
  });

  it('reads plain ASCII and nothing at all as UTF-8', () => {
    expect(decode(bytes(...ascii('id,name')))).toEqual({ ok: true, text: 'id,name', encoding: 'utf-8' });
    expect(decode(bytes())).toEqual({ ok: true, text: '', encoding: 'utf-8' });
  });

  it.each([
    ['UTF-8 broken off in a character', bytes(...utf8.slice(0, 5), 0xff)],
    ['UTF-8 with a mark and a broken character', bytes(0xef, 0xbb, 0xbf, 0xe7, 0xbc)],
    ['UTF-16 with half a character', bytes(0xff, 0xfe, 0x16)],
    ['UTF-16 with half a pair', bytes(0xff, 0xfe, 0x00, 0xd8)],
    ['bytes of no encoding', bytes(0xff, 0xff)],
    ['text in which a replacement character tells of earlier damage', bytes(...utf8, 0xef, 0xbf, 0xbd)],
  ])('refuses %s', (_, broken) => {
    expect(decode(broken)).toEqual({ ok: false, reason: 'unknown-encoding' });
  });

  it('refuses broken UTF-8 that only happens to be GB18030 but makes no sense so', () => {
    const broken = bytes(...ascii('id'), 0xe7, 0xbc);
    expect(decode(broken, (text) => text === 'id')).toEqual({ ok: false, reason: 'unknown-encoding' });
  });

  it('refuses UTF-8 with a damaged byte, though it would be some text in GB18030', () => {
    const text = new TextEncoder().encode('id,name\na,泊里镇社工站\n');
    expect(decode(text.with(20, 0x41))).toEqual({ ok: false, reason: 'unknown-encoding' });
  });

  it('names NUL characters, which a spreadsheet file or UTF-16 without a mark has', () => {
    expect(decode(bytes(0x61, 0x00, 0x62, 0x00))).toEqual({ ok: false, reason: 'nul' });
    expect(decode(bytes(0xff, 0xfe, 0x61, 0x00, 0x00, 0x00))).toEqual({ ok: false, reason: 'nul' });
  });

  it('reads well after a file that it had to refuse', () => {
    decode(bytes(0xe7, 0xbc));
    expect(decode(bytes(...utf8))).toMatchObject({ ok: true, text: '编号' });
  });
});
