import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  adoptOutput,
  clearLeftovers,
  clearStaleOutputs,
  recoverOutput,
  temporaryOutput,
  type Rename,
} from './output.ts';

let folder = '';
let root = '';
let next = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-output-'));
  root = join(folder, 'checkout');
  next = temporaryOutput(root);
  write(next, { 'index.html': 'new', 'b/c.html': 'new' });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(place: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
}

function read(place: string): Readonly<Record<string, string>> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(place.length + 1), readFileSync(path, 'utf8')] as const));
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code });
}

/** Renames as where `out` is a mount point: it cannot be renamed itself, and nothing is renamed across its border. */
function mounted(out: string, onMove: (from: string) => void = () => undefined): Rename {
  const inside = (path: string): boolean => path.startsWith(`${out}/`);
  return (from, to) => {
    onMove(from);
    if (from === out || to === out) fail('EBUSY');
    if (inside(from) !== inside(to)) fail('EXDEV');
    renameSync(from, to);
  };
}

const site = { 'b/c.html': 'new', 'index.html': 'new' };

describe('a finished build', () => {
  it.each(['checkout/dist', 'www/site', 'new/www/a(b', 'checkout-www/a[b', 'www/a$b'])(
    'takes the place of %s',
    (out) => {
      const place = join(folder, out);
      if (out !== 'new/www/a(b') write(place, { 'old.html': 'old' });
      adoptOutput(next, place);
      expect(read(place)).toEqual(site);
      expect(readdirSync(dirname(place)).filter((name) => name.startsWith('.'))).toEqual([]);
      expect(existsSync(next)).toBe(false);
    },
  );

  it('is copied to another disk', () => {
    const place = join(folder, 'www/site');
    write(place, { 'old.html': 'old' });
    adoptOutput(next, place, (from, to) => {
      if (from === next) fail('EXDEV');
      renameSync(from, to);
    });
    expect(read(place)).toEqual(site);
    expect([existsSync(next), readdirSync(dirname(place))]).toEqual([false, ['site']]);
  });

  it.each(['EBUSY', 'EACCES', 'EROFS', 'EPERM'])('fills a folder that cannot be renamed (%s)', (code) => {
    const place = join(folder, 'www/site');
    write(place, { 'old.html': 'old', 'index.html': 'old' });
    adoptOutput(next, place, (from, to) => {
      if (from === place || to.startsWith(join(folder, 'www/.site'))) fail(code);
      renameSync(from, to);
    });
    expect(read(place)).toEqual(site);
    expect([existsSync(next), readdirSync(dirname(place))]).toEqual([false, ['site']]);
  });

  it('fills a mount point', () => {
    const place = join(folder, 'www/site');
    write(place, { 'old.html': 'old', 'index.html': 'old' });
    adoptOutput(next, place, mounted(place));
    expect(read(place)).toEqual(site);
    expect([existsSync(next), readdirSync(dirname(place))]).toEqual([false, ['site']]);
  });

  it('leaves what stands in a mount point as it was, should it fail half-way', () => {
    const place = join(folder, 'www/site');
    const old = { 'a.html': 'old', 'index.html': 'old' };
    write(place, old);
    const rename = mounted(place, (from) => {
      if (from.endsWith('.gongshilan-next/index.html')) fail('EIO');
    });
    expect(() => {
      adoptOutput(next, place, rename);
    }).toThrow('EIO');
    expect(read(place)).toEqual(old);
    expect(readdirSync(dirname(place))).toEqual(['site']);
  });

  it('leaves the last one where it was, when it cannot take its place', () => {
    const place = join(folder, 'www/site');
    write(place, { 'old.html': 'old' });
    expect(() => {
      adoptOutput(next, place, (from, to) => {
        if (to === place && existsSync(join(from, 'index.html'))) fail('EIO');
        renameSync(from, to);
      });
    }).toThrow('EIO');
    expect(read(place)).toEqual({ 'old.html': 'old' });
    expect(readdirSync(dirname(place))).toEqual(['site']);
  });
});

describe('what a killed build has left', () => {
  it('is put back where nothing stands, or where a folder was being filled', () => {
    const place = join(folder, 'www/site');
    write(join(folder, 'www/.site-last'), { 'index.html': 'old' });
    recoverOutput(place);
    expect(read(place)).toEqual({ 'index.html': 'old' });
    write(place, { '.gongshilan-leaving/a.html': 'old', '.gongshilan-next/b.html': 'new' });
    recoverOutput(place);
    expect(read(place)).toEqual({ 'a.html': 'old', 'index.html': 'old' });
    write(place, { '.gongshilan-last/a.html': 'older', '.gongshilan-next/b.html': 'new', 'c/c.html': 'new' });
    recoverOutput(place);
    expect(read(place)).toEqual({ 'a.html': 'older' });
  });

  it('is cleared, whatever signs are in the name, and what still runs is left alone', () => {
    for (const name of ['a(b', 'a[b', 'a$b', 'a.b']) {
      const www = join(folder, 'www', name);
      write(www, {
        [`.${name}-next-1/x`]: '',
        [`.${name}-next-2/x`]: '',
        '.aXb-next-1/x': '',
        [`.${name}-next-x/x`]: '',
      });
      clearStaleOutputs(www, name, (pid) => pid === 2);
      expect(readdirSync(www).sort()).toEqual([`.${name}-next-2`, `.${name}-next-x`, '.aXb-next-1'].sort());
    }
    clearLeftovers(join(folder, 'none'), join(folder, 'none/dist'));
  });
});
