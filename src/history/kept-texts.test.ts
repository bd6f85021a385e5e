import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptTextsIn } from './kept-texts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongshilan-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('kept texts', () => {
  it('are there again, and are none where nothing was kept', () => {
    const kept = keptTextsIn(join(folder, 'deeper'));
    expect(kept.load('history-a.json')).toBeUndefined();
    kept.save('history-a.json', '甲');
    expect(kept.load('history-a.json')).toBe('甲');
  });

  it('lose the oldest when there are many, and nothing of others', () => {
    writeFileSync(join(folder, 'page.html'), '');
    for (let number = 0; number < 25; number += 1) {
      const path = join(folder, `history-${String(number)}.json`);
      writeFileSync(path, '');
      utimesSync(path, number, number);
    }
    keptTextsIn(folder).save('history-new.json', '新');
    const names = readdirSync(folder);
    expect(names).toHaveLength(21);
    expect(names).toEqual(
      expect.arrayContaining(['history-new.json', 'history-24.json', 'history-6.json', 'page.html']),
    );
    expect(names).not.toContain('history-5.json');
  });

  it('say nothing where nothing can be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const kept = keptTextsIn(join(folder, 'file', 'below'));
    kept.save('history-a.json', '甲');
    expect(kept.load('history-a.json')).toBeUndefined();
  });
});
