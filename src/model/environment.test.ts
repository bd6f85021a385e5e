import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const evening = (): Date => new Date('2026-11-21T18:30:00Z');

describe('readEnvironment', () => {
  it('takes data/, content/ and today where nothing is set', () => {
    expect(readEnvironment({}, evening)).toEqual({
      sources: { data: 'data', content: 'content' },
      today: '2026-11-22',
    });
  });

  it('counts days as China does, eight hours ahead', () => {
    expect(readEnvironment({}, () => new Date('2026-11-21T15:59:59Z')).today).toBe('2026-11-21');
    expect(readEnvironment({}, () => new Date('2026-11-21T16:00:00Z')).today).toBe('2026-11-22');
    expect(readEnvironment({ PORTAL_NOW: '2026-12-31T20:00:00Z' }, evening).today).toBe('2027-01-01');
  });

  it('takes an empty day for one that is not set', () => {
    expect(readEnvironment({ PORTAL_NOW: '' }, evening).today).toBe('2026-11-22');
  });

  it('takes a fixed day as it is', () => {
    expect(readEnvironment({ PORTAL_NOW: '2026-01-31' }, evening).today).toBe('2026-01-31');
  });

  it('takes other folders, without the slash at their end', () => {
    const { sources } = readEnvironment({ PORTAL_DATA: '/srv/town/data/', PORTAL_CONTENT: 'town/content//' }, evening);
    expect(sources).toEqual({ data: '/srv/town/data', content: 'town/content' });
    expect(readEnvironment({ PORTAL_DATA: '/' }, evening).sources.data).toBe('/');
  });
});
