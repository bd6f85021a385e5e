import { describe, expect, it } from 'vitest';
import { byDay, readChanges } from './changes.ts';
import type { Git } from './history.ts';

const folders = { data: 'data', content: 'content' };

/** Git that answers with this log. */
function gitWith(log: string, shallow = 'false'): Git {
  return (args) => (args[0] === 'rev-parse' ? `${shallow}\n` : log);
}

function commit(subject: string, seconds: number, ...lines: readonly string[]): string {
  return `\u001e${'a'.repeat(40)}\u001f${String(seconds)}\u001f${subject}\n\n${lines.join('\n')}\n`;
}

const noon = Date.UTC(2026, 10, 21, 4) / 1000;

describe('readChanges', () => {
  it('says that there is no history where git fails or has nothing', () => {
    expect(readChanges(() => undefined, folders)).toEqual({ state: 'none' });
    expect(readChanges(gitWith(''), folders)).toEqual({ state: 'none' });
  });

  it('lists nothing from a shallow clone, where the first commit seems to have made everything', () => {
    expect(readChanges(gitWith(commit('all', noon, '9\t0\tdata/poli/services.csv'), 'true'), folders)).toEqual({
      state: 'shallow',
    });
  });

  it('counts rows, and the head of a new file is none', () => {
    const log = commit(
      '泊里镇服务清单',
      noon,
      '9\t0\tdata/poli/services.csv',
      '3\t1\tdata/poli/figures.csv',
      '0\t5\tdata/old/funds.csv',
      ' create mode 100644 data/poli/services.csv',
      ' delete mode 100644 data/old/funds.csv',
    );
    const changes = readChanges(gitWith(log), folders);
    expect(changes).toEqual({
      state: 'known',
      changes: [
        {
          commit: 'a'.repeat(40),
          day: '2026-11-21',
          subject: '泊里镇服务清单',
          touched: [
            { folder: 'poli', table: '服务', kind: 'rows', added: 8, changed: 0, removed: 0 },
            { folder: 'poli', table: '数字', kind: 'rows', added: 2, changed: 1, removed: 0 },
            { folder: 'old', table: '资金来源', kind: 'rows', added: 0, changed: 0, removed: 4 },
          ],
        },
      ],
    });
  });

  it('counts texts by file, joins files of one table, and names what is no table', () => {
    const log = commit(
      'x',
      noon,
      '40\t0\tcontent/stories/a.mdx',
      '1\t1\tcontent/stories/b.mdx',
      '2\t0\tdata/gen/county-1/services.csv',
      '3\t0\tdata/gen/county-2/services.csv',
      '1\t1\tdata/portal.json',
      '-\t-\tdata/poli/stations.csv',
      ' create mode 100644 content/stories/a.mdx',
    );
    const changes = readChanges(gitWith(log), folders);
    expect(changes.state === 'known' && changes.changes[0]?.touched).toEqual([
      { folder: 'stories', table: undefined, kind: 'texts', added: 1, changed: 1, removed: 0 },
      { folder: 'gen', table: '服务', kind: 'rows', added: 5, changed: 0, removed: 0 },
      { folder: '', table: undefined, kind: 'other', added: 0, changed: 1, removed: 0 },
      { folder: 'poli', table: '站点', kind: 'rows', added: 0, changed: 0, removed: 0 },
    ]);
  });

  it('puts a commit of the small hours on its day in China', () => {
    const night = Date.UTC(2026, 10, 20, 17) / 1000;
    const changes = readChanges(gitWith(commit('b', noon, '') + commit('a', night, '')), folders);
    expect(
      changes.state === 'known' && byDay(changes.changes).map(({ day, changes: list }) => [day, list.length]),
    ).toEqual([['2026-11-21', 2]]);
  });
});
