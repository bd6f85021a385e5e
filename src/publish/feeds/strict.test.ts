import fc from 'fast-check';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import type { Portal } from '../../data/portal.ts';
import { columnsOf, tableNames } from '../../schema/index.ts';
import { calendarFile, calendarFiles } from './calendar.ts';
import { changesFeedFile } from './changes-feed.ts';
import { disclosureCalendarFiles } from './disclosure-calendar.ts';
import { feedFile } from './feed.ts';
import { stationFeedFiles } from './station-feeds.ts';
import { publishPortal } from '../../../tests/fixtures/publish/publish-fixture.ts';

/** What breaks the writers of others: ends of their own marks, control signs, what is no character, half of one. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[']]>', '<![CDATA[', '&', '&#0;', '&lt;', '<script>', '"', "'", '\r\n', '\n', '\r', '\\', ';', ',', ':'],
        ...['END:VEVENT\r\nBEGIN:VEVENT', 'BEGIN:VALARM', '\0', '\x07', '\x0b', '\x1b', '\x7f', '\x85', '\u2028'],
        ...['\ufffe', '\uffff', '\ud800', '\udc00', '\u{1f600}', '\u202e', '字'],
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

const plain = publishPortal();

/** A portal in which every text of every row ends with this. */
function withText(text: string): Portal {
  const portal = structuredClone(plain);
  for (const name of tableNames) {
    const keys = columnsOf(name).flatMap(([key, column]) => (column.type === 'text' ? [key] : []));
    for (const row of portal.tables[name]) {
      for (const key of keys) {
        const value: unknown = Reflect.get(row, key);
        if (typeof value === 'string') Reflect.set(row, key, value + text);
      }
    }
  }
  return { ...portal, config: { ...portal.config, name: `公示栏${text}` } };
}

/** As it is read from the disk. */
const written = (chunks: Iterable<string | Uint8Array>): string => Buffer.from([...chunks].join('')).toString();

function parseStrictly(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const today = '2024-08-01';

test('every feed is XML, whatever stands in the cells', () => {
  expect(() => {
    parseStrictly('<a>\u0007</a>');
  }).toThrow();
  fc.assert(
    fc.property(hostile, (text) => {
      const portal = withText(text);
      const line = { place: text, sample: false, what: text, unit: '项', added: [], removed: [], stations: ['zhan'] };
      const thing = { name: text, href: '/services/fw/', station: 'zhan', columns: [text] };
      const change = {
        commit: 'c0ffee',
        day: '2026-03-03',
        subject: text,
        others: 0,
        lines: [{ ...line, changed: [thing] }],
      };
      const files = [
        feedFile(portal, today),
        changesFeedFile(portal, { state: 'known', changes: [change], older: false }),
        ...stationFeedFiles(portal, today),
      ];
      for (const { chunks } of files) parseStrictly(written(chunks));
    }),
    { numRuns: 30 },
  );
});

test('every calendar is one, with as many events as before, whatever stands in the cells', () => {
  const eventsIn = (portal: Portal): readonly number[] =>
    [calendarFile(portal, today), ...calendarFiles(portal, today), ...disclosureCalendarFiles(portal, today)].map(
      ({ chunks }) => ICAL.Component.fromString(written(chunks)).getAllSubcomponents('vevent').length,
    );
  const before = eventsIn(plain);
  expect(before.some((count) => count > 0)).toBe(true);
  fc.assert(
    fc.property(hostile, (text) => {
      expect(eventsIn(withText(text))).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
