import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWithin, withSlashes } from './within.ts';

describe('isWithin', () => {
  it.each([
    [posix, '/town/portal', '/town/portal', true],
    [posix, '/town/portal/data/poli', '/town/portal', true],
    [posix, '/town/portal/..data', '/town/portal', true],
    [posix, '/town/portal-www', '/town/portal', false],
    [posix, '/town', '/town/portal', false],
    [posix, '/srv', '/', true],
    [win32, String.raw`C:\town\portal`, String.raw`C:\town\portal`, true],
    [win32, String.raw`c:\Town\portal\data`, String.raw`C:\town\Portal`, true],
    [win32, String.raw`C:\town\portal\..data`, String.raw`C:\town\portal`, true],
    [win32, String.raw`C:\town\portal\content`, String.raw`C:\town\portal\dist`, false],
    [win32, String.raw`C:\town\portal-www`, String.raw`C:\town\portal`, false],
    [win32, String.raw`D:\town\portal\data`, String.raw`C:\town\portal`, false],
    [win32, String.raw`\\server\share\dist`, String.raw`C:\town\portal`, false],
    [win32, 'C:/town/portal/data', String.raw`C:\town\portal`, true],
  ])('%#: %s knows whether %s lies in %s', (paths, path, folder, expected) => {
    expect(isWithin(path, folder, paths)).toBe(expected);
  });
});

it('writes a path with slashes where the machine does not, and leaves a name alone that may hold a backslash', () => {
  expect(withSlashes(String.raw`data\poli\services.csv`, win32)).toBe('data/poli/services.csv');
  expect(withSlashes('data/poli/a\\b.csv', posix)).toBe('data/poli/a\\b.csv');
});
