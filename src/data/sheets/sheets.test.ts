import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dayOfMacSerial, dayOfSerial, numberText } from './number-text.ts';
import { shownDate, shownPrecision } from './shown-date.ts';
import { readZip, writeZip } from './zip.ts';

describe('numberText', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [2.9999999999999996, '3'],
    [70000.5, '70000.5'],
    [-0.000001, '-0.000001'],
    [1e-9, '0.000000001'],
    [123456789012345, '123456789012345'],
    [1e15, undefined],
    [1.23e17, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});

describe('dayOfSerial', () => {
  it.each([
    [45287, '2023-12-27'],
    [45287.4375, '2023-12-27 10:30'],
    [45286.999999999, '2023-12-27'],
    [36526, '2000-01-01'],
    [2023, undefined],
    [200_000, undefined],
  ])('%d is %s', (serial, day) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  it('counts from 1904 too', () => {
    expect(dayOfMacSerial(43825)).toBe('2023-12-27');
  });
});

describe('a date as it is shown', () => {
  it.each([
    ['yyyy"年"m"月"d"日";@', '2023年2月7日', 'day'],
    ['[$-804]yyyy/mm/dd', '2023/02/07', 'day'],
    ['yyyy"年"m"月"', '2023年2月', 'month'],
    ['yyyy', '2023', 'year'],
    ['m"月"d"日"', '2月7日', 'yearless'],
    ['yyyy\\.m', '2023.2', 'month'],
    ['yy/m/d', undefined, 'day'],
    ['d-mmm', undefined, 'yearless'],
    ['h:mm', undefined, 'yearless'],
  ])('%s', (format, shown, precision) => {
    expect([shownDate('2023-02-07', format), shownPrecision(format)]).toEqual([shown, precision]);
  });

  it('without a format shows nobody knows what', () => {
    expect(shownPrecision(undefined)).toBeUndefined();
  });
});

describe('a ZIP archive', () => {
  const files = new Map([
    ['xl/styles.xml', new TextEncoder().encode('<a/>'.repeat(100))],
    ['文.txt', new Uint8Array()],
  ]);

  it('is read as it was written', () => {
    const read = readZip(writeZip(files));
    expect([...(read ?? [])].map(([name, data]) => [name, Buffer.from(data).toString()])).toEqual(
      [...files].map(([name, data]) => [name, Buffer.from(data).toString()]),
    );
  });

  it('may be compressed', () => {
    const data = Buffer.from('<a/>'.repeat(100));
    const packed = deflateRawSync(data);
    // The stored archive with its one entry exchanged for a compressed one.
    const stored = Buffer.from(writeZip(new Map([['a', packed]])));
    const directory = stored.readUInt32LE(stored.length - 6);
    stored.writeUInt16LE(8, directory + 10);
    stored.writeUInt32LE(data.length, directory + 24);
    expect(Buffer.from(readZip(stored)?.get('a') ?? []).toString()).toBe(data.toString());
  });

  it('is none where a part of it holds more than it says', () => {
    const sheet = `<worksheet>${'<row><c/></row>'.repeat(9)}</worksheet>`;
    const archive = Buffer.from(writeZip(new Map([['a.xml', deflateRawSync(sheet)]])));
    const directory = archive.readUInt32LE(archive.length - 6);
    archive.writeUInt16LE(8, directory + 10);
    const read = (size: number): Uint8Array | undefined => {
      archive.writeUInt32LE(size, directory + 24);
      return readZip(archive)?.get('a.xml');
    };
    expect(Buffer.from(read(sheet.length) ?? []).toString()).toBe(sheet);
    expect(read('<worksheet>'.length + 3 * '<row><c/></row>'.length)).toBeUndefined();
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('编号,名称\n')],
    ['half of one', writeZip(files).slice(0, 100)],
    ['one whose directory is elsewhere', elsewhere(writeZip(files))],
  ])('is not %s', (_, bytes) => {
    expect(readZip(bytes)).toBeUndefined();
  });
});

function elsewhere(archive: Uint8Array): Uint8Array {
  return Buffer.from(archive).fill(0xff, archive.length - 6, archive.length - 2);
}
