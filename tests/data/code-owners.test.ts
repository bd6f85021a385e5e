import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('CODEOWNERS', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('gives each publisher a team of its own, and program and data to different teams', () => {
    const publishers = readdirSync('data', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'common')
      .map(({ name }) => `/data/${name}/`)
      .sort();
    const owned = lines.filter(([path]) => /^\/data\/.+\/$/.test(path ?? ''));
    expect(owned.map(([path]) => path).sort()).toEqual(publishers);
    expect(new Set(owned.map(([, team]) => team)).size).toBe(publishers.length);
    const teamOf = (path: string): string | undefined => lines.find(([each]) => each === path)?.[1];
    expect(teamOf('*')).not.toBe(teamOf('/data/'));
  });
});
