import { describe, expect, it } from 'vitest';
import { disclosureCalendarPath } from '../../domain/disclosure/disclosures.ts';
import { disclosureCalendarFiles } from './disclosure-calendar.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';

const files = (today: string) =>
  [...disclosureCalendarFiles(publishPortal(), today)].map(({ path, chunks }) => ({
    path,
    text: [...chunks].join(''),
  }));

describe('disclosureCalendarFiles', () => {
  it('has the last day of what is not yet published, as a whole day', () => {
    const [file, ...others] = files('2024-08-01');
    expect(others).toEqual([]);
    expect(file?.path).toBe('stations/zhan/disclosures.ics');
    expect(file?.text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file?.text).toContain('UID:d2@gongshilan.example');
    expect(file?.text).toContain('DTSTART;VALUE=DATE:20241015');
    expect(file?.text).toContain('DTEND;VALUE=DATE:20241016');
    expect(file?.text).toContain('2024年第3季度');
  });

  it('has what is published later than today', () => {
    expect(files('2024-07-01')[0]?.text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it('is the same file whenever it is made from the same disclosures', () => {
    expect(files('2024-08-01')).toEqual(files('2026-11-21'));
  });

  it('is only there for stations that have disclosures', () => {
    expect(disclosureCalendarPath(publishPortal(), 'zhan')).toBe('stations/zhan/disclosures.ics');
    expect(disclosureCalendarPath(publishPortal(), 'shi')).toBeUndefined();
  });
});
