import { describe, expect, it } from 'vitest';
import { openIndex } from './open-index.ts';

const names = {
  version: 'v1',
  places: [],
  terms: [],
  faces: [
    { kind: 0, title: '甲' },
    { kind: 0, title: '乙' },
  ],
  homes: [-1, -1],
  pages: ['a', 'b'],
  lines: [1, 1],
};

describe('openIndex', () => {
  it('asks for every file once, by the version of the names', async () => {
    const asked: string[] = [];
    const index = await openIndex((path) => {
      asked.push(path);
      return Promise.resolve(path === 'names.json' ? names : ['乙。']);
    });
    expect([await index.line(1), await index.line(1)]).toEqual(['乙。', '乙。']);
    expect(asked).toEqual(['names.json', 'lines/1.json?v=v1']);
  });

  it('reads the sounds once, however often they are asked for', async () => {
    const index = await openIndex((path) =>
      Promise.resolve(path === 'names.json' ? names : { sounds: { zhan: '站' }, traditional: '' }),
    );
    const first = await index.phonetics();
    expect(first?.syllables('站')).toEqual(['zhan']);
    expect(await index.phonetics()).toBe(first);
  });

  it('asks again for a file that could not be had, and does without the sounds', async () => {
    let offline = true;
    const index = await openIndex((path) => {
      if (path === 'names.json') return Promise.resolve(names);
      return offline ? Promise.reject(new Error('offline')) : Promise.resolve(['甲。']);
    });
    await expect(index.line(0)).rejects.toThrow('offline');
    expect(await index.phonetics()).toBeUndefined();
    offline = false;
    expect(await index.line(0)).toBe('甲。');
  });
});
