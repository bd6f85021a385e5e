import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { charactersFile } from './search-characters.ts';

describe('charactersFile', () => {
  const file = charactersFile(['长者饭堂', '泊里镇']);

  it('has common characters that the data does not have, by their usual reading', () => {
    expect(file.sounds['zhan']).toContain('占');
  });

  it('has every reading of a character of the data', () => {
    expect(file.sounds['zhang']).toContain('长');
    expect(file.sounds['chang']).toContain('长');
    expect(file.sounds['po']).toContain('泊');
    expect(file.sounds['bo']).toContain('泊');
  });

  it('has the traditional forms of Taiwan and Hong Kong', () => {
    for (const pair of ['飯饭', '裡里', '裏里', '務务', '發发', '髮发']) expect(file.traditional).toContain(pair);
  });

  it('does not depend on the order of what it is given', () => {
    expect(charactersFile(['泊里镇', '长者饭堂'])).toEqual(file);
  });

  it('stays within 20 kB compressed', () => {
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(20_000);
  });
});
