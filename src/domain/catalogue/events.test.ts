import { describe, expect, it } from 'vitest';
import type { Row } from '../../schema/index.ts';
import { byMonth, calendar, eventTime } from './events.ts';

function event(id: string, start: string, more: Partial<Row<'events'>> = {}): Row<'events'> {
  return {
    id,
    station: 's',
    region: undefined,
    organization: undefined,
    service: undefined,
    name: id,
    start,
    end: undefined,
    place: '社工站',
    capacity: undefined,
    sign_up: undefined,
    status: 'open',
    sources: [],
    at: { file: 'data/a/events.csv', line: 2 },
    ...more,
  };
}

describe('calendar', () => {
  const events = [event('c', '2026-12-02 09:00'), event('a', '2026-11-20'), event('b', '2026-11-21 09:00')];

  it('puts what is still to come in order, and what is over newest first', () => {
    const { coming, past } = calendar([...events, event('z', '2026-10-01')], '2026-11-21');
    expect(coming.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(past.map(({ id }) => id)).toEqual(['a', 'z']);
  });

  it('keeps an event of several days until its last day is over', () => {
    const fair = event('fair', '2026-11-20 09:00', { end: '2026-11-22 17:00' });
    expect(calendar([fair], '2026-11-22').coming).toHaveLength(1);
    expect(calendar([fair], '2026-11-23').past).toHaveLength(1);
  });

  it('counts an event as over once its row says so', () => {
    expect(calendar([event('a', '2026-12-01', { status: 'ended' })], '2026-11-21').coming).toEqual([]);
  });

  it('groups by the month in which an event begins', () => {
    const months = byMonth(calendar(events, '2026-11-01').coming);
    expect(months.map(({ month, events: list }) => [month, list.length])).toEqual([
      ['2026-11', 2],
      ['2026-12', 1],
    ]);
  });
});

describe('eventTime', () => {
  it('gives the day of the week and both times', () => {
    expect(eventTime({ start: '2026-11-26 19:00', end: '2026-11-26 20:30' })).toBe('2026年11月26日（周四）19:00–20:30');
  });

  it('gives a day alone where no time is known', () => {
    expect(eventTime({ start: '2026-11-26', end: undefined })).toBe('2026年11月26日（周四）');
  });

  it('gives both days where an event lasts longer than one', () => {
    expect(eventTime({ start: '2026-11-26 19:00', end: '2026-11-27 08:00' })).toBe(
      '2026年11月26日（周四）19:00–2026年11月27日（周五）08:00',
    );
  });
});
