import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { soundTable } from './sound-table.ts';

describe('soundTable', () => {
  const table = soundTable(['社工站', '长者饭堂（北街）', '老人没人管', '2N', '社工站']);

  it('holds what there is to find, once and without punctuation', () => {
    expect(table.phrases).toEqual(['北街', '社工站', '老人没人管', '长者饭堂']);
  });

  it('holds common characters that the data does not have', () => {
    expect(table.sounds['zhan']).toContain('占');
    expect(table.sounds['zhan']).toContain('站');
  });

  it('holds every reading of a character of the data, and its traditional form', () => {
    expect(table.sounds['zhang']).toContain('长');
    expect(table.sounds['chang']).toContain('长');
    expect(table.sounds['fan']).toContain('飯');
  });

  it('does not depend on the order of what it is given', () => {
    expect(soundTable(['老人没人管', '社工站'])).toEqual(soundTable(['社工站', '老人没人管']));
  });

  it('stays within 60 kB compressed for 2,000 records', () => {
    const texts = Array.from({ length: 6_000 }, (_, index) =>
      Array.from('天地玄黄宇宙洪荒日月盈昃辰宿列张')
        .map((_c, at, all) => all[(index * (at + 3) + at * at) % 16])
        .slice(0, 8)
        .join(''),
    );
    expect(gzipSync(JSON.stringify(soundTable(texts))).length).toBeLessThan(60_000);
  });
});
