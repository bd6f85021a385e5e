import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';
import { publishPortal } from './publish-fixture.ts';

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
