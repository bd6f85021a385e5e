import { win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment, type Environment, type Variables } from './environment.ts';

const evening = (): Date => new Date('2026-11-21T18:30:00Z');

function read(variables: Variables, clock = evening): Environment | string {
  const result = readEnvironment(variables, clock);
  return result.ok ? result.environment : result.reason;
}

const usual = { data: 'data', content: 'content', program: '.' };

describe('readEnvironment', () => {
  it('takes data/, content/ and today where nothing is set, or set to nothing', () => {
    expect(read({})).toEqual({ sources: usual, today: '2026-11-22' });
    expect(read({ PORTAL_NOW: '', PORTAL_DATA: '', PORTAL_CONTENT: '' })).toEqual({
      sources: usual,
      today: '2026-11-22',
    });
  });

  it('counts days as China does, eight hours ahead', () => {
    expect(read({}, () => new Date('2026-11-21T15:59:59Z'))).toMatchObject({ today: '2026-11-21' });
    expect(read({}, () => new Date('2026-11-21T16:00:00Z'))).toMatchObject({ today: '2026-11-22' });
    expect(read({ PORTAL_NOW: '2026-12-31T20:00:00Z' })).toMatchObject({ today: '2027-01-01' });
    expect(read({ PORTAL_NOW: '2026-12-31T20:00:00+08:00' })).toMatchObject({ today: '2026-12-31' });
  });

  it('takes a fixed day as it is', () => {
    expect(read({ PORTAL_NOW: '2026-01-31' })).toMatchObject({ today: '2026-01-31' });
  });

  it.each(['abc', '1', '2026', '2026-02-30', '2026-13-01', '31/01/2026', '2026-01-31T20:00', '2026-01-31T99:00:00Z'])(
    'says that “%s” is no day',
    (now) => {
      expect(read({ PORTAL_NOW: now })).toBe(
        `PORTAL_NOW 写的“${now}”不是日期。请写成 2026-01-31 的样子，或不写（不写就是今天）。`,
      );
    },
  );

  it('takes other folders, without the slash at their end', () => {
    const folders = { PORTAL_DATA: '/srv/town/data/', PORTAL_CONTENT: 'town/content//' };
    expect(read(folders)).toMatchObject({ sources: { data: '/srv/town/data', content: 'town/content' } });
    expect(read({ PORTAL_DATA: '/' })).toMatchObject({ sources: { data: '/' } });
  });

  it('takes folders as Windows names them, and names them as everything else does', () => {
    const folders = { PORTAL_DATA: String.raw`C:\town\data\\`.slice(0, -1), PORTAL_CONTENT: String.raw`town\content` };
    const result = readEnvironment(folders, () => new Date(0), win32);
    expect(result).toMatchObject({ environment: { sources: { data: 'C:/town/data', content: 'town/content' } } });
  });
});
