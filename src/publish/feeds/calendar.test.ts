import { describe, expect, it } from 'vitest';
import { calendarFile, calendarFiles } from './calendar.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';

const ics = (today: string): string => [...calendarFile(publishPortal(), today).chunks].join('');

describe('calendarFile', () => {
  it('holds what is still to come, in world time', () => {
    const text = ics('2026-11-21');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('DTSTART:20261205T010000Z');
    expect(text).toContain('DTEND:20261205T030000Z');
    expect(text).toContain('UID:ev1@gongshilan.example');
  });

  it('gives a day without times as a whole day', () => {
    const text = ics('2026-11-21');
    expect(text).toContain('DTSTART;VALUE=DATE:20261206');
    expect(text).toContain('DTEND;VALUE=DATE:20261207');
  });

  it('is the same file whenever it is made, and a calendar even when empty', () => {
    expect(ics('2026-11-20')).toBe(ics('2026-11-21'));
    expect(ics('2027-01-01')).toContain('END:VCALENDAR');
  });
});

describe('calendarFiles', () => {
  const files = (today: string): ReadonlyMap<string, string> =>
    new Map([...calendarFiles(publishPortal(), today)].map(({ path, chunks }) => [path, [...chunks].join('')]));

  it('are one an event, past ones too, with the address of its page', () => {
    const made = files('2026-11-21');
    expect([...made.keys()]).toEqual([
      'events/ev1.ics',
      'events/ev2.ics',
      'events/ev3.ics',
      'stations/zhan/events.ics',
    ]);
    expect(made.get('events/ev3.ics')?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(made.get('events/ev1.ics')?.replaceAll(/\r\n[ \t]/g, '')).toContain(
      'URL:https://gongshilan.example/events/ev1/',
    );
  });

  it('are one a station, with what is still to come there; an empty calendar when nothing is', () => {
    expect(
      files('2026-11-21')
        .get('stations/zhan/events.ics')
        ?.match(/BEGIN:VEVENT/g),
    ).toHaveLength(2);
    expect(files('2027-01-01').get('stations/zhan/events.ics')).toContain('END:VCALENDAR');
  });
});
