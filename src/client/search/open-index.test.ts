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
  texts: [1, 1],
  pairFiles: 1,
};

describe('openIndex', () => {
  it('asks for every file once, by the version of the names', async () => {
    const asked: string[] = [];
    const index = await openIndex((path) => {
      asked.push(path);
      return Promise.resolve(path === 'names.json' ? names : [['乙。', '']]);
    });
    expect([(await index.text(1))[0], (await index.text(1))[0]]).toEqual(['乙。', '乙。']);
    expect(asked).toEqual(['names.json', 'texts/1.json?v=v1']);
  });

  it('asks again for a file that could not be had, and does without the sounds', async () => {
    let offline = true;
    const index = await openIndex((path) => {
      if (path === 'names.json') return Promise.resolve(names);
      return offline ? Promise.reject(new Error('offline')) : Promise.resolve([['甲。', '']]);
    });
    await expect(index.text(0)).rejects.toThrow('offline');
    expect(await index.phonetics()).toBeUndefined();
    offline = false;
    expect((await index.text(0))[0]).toBe('甲。');
  });

  it('gives the records of a pair from their distances', async () => {
    const index = await openIndex((path) => Promise.resolve(path === 'names.json' ? names : { 送饭: [0, 1] }));
    expect([...(await index.recordsWith('送饭'))]).toEqual([0, 1]);
    expect([...(await index.recordsWith('饭送'))]).toEqual([]);
  });
});
