import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../text/share.ts';
import { sharePicture, shareSize } from './share-picture.ts';

describe('the picture of a shared page', () => {
  it.each([
    ['/', 'board'],
    ['/services/sample-meal/', 'services'],
    ['/stations/sample-station/', 'stations'],
    ['/stations/sample-station/money/2025/', 'money'],
    ['/places/cn/money/2024/notice/', 'money'],
    ['/places/cn/', 'places'],
    ['/funds/', 'money'],
    ['/handbook/rules/choice/', 'data'],
    ['/search/', 'board'],
    ['/constructor/', 'board'],
  ])('%s has that of %s', (pathname, kind) => {
    expect(sharePicture(pathname).path).toBe(`/share/${kind}.png`);
  });

  it.each(Object.keys(pictures))('lies there, %s of the size that pages say and light', (kind) => {
    const bytes = readFileSync(`public/share/${kind}.png`);
    const { width, height } = PNG.sync.read(bytes);
    expect({ width, height }).toEqual(shareSize);
    expect(bytes.length).toBeLessThan(60_000);
  });
});
