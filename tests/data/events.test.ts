import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { dist, fileOfPath, listed } from '../dist.ts';
import { attribute, parsedPages, textOf } from '../dom.ts';
import { publishedRow, publishedTitles } from '../published.ts';

const pages = await parsedPages();
const events = publishedTitles('events');
const exchanges = publishedTitles('exchanges');

function mainOf(address: string): HtmlElement {
  const main = pages.find((page) => page.address === address)?.root.querySelector('main');
  if (!main) throw new Error(`网站里没有 ${address}。`);
  return main;
}

/** Lines of a calendar, long ones put together again (RFC 5545). */
function calendar(path: string): readonly string[] {
  return readFileSync(join(dist, path), 'utf8')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
}

describe('/events/', () => {
  it('lists every event once, those to come under their months, in order', () => {
    const main = mainOf('/events/');
    const ids = main.querySelectorAll('ul.entries > li').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    const months = main.querySelectorAll('h4').map((heading) => textOf(heading));
    const starts = main.querySelectorAll('h4 ~ ul time').map((time) => (attribute(time, 'datetime') ?? '').slice(0, 7));
    expect(months.length).toBeGreaterThan(0);
    expect(new Set(months).size).toBe(months.length);
    const coming = months.map((month) =>
      month
        .replace('年', '-')
        .replace('月', '')
        .replace(/-(\d)$/, '-0$1'),
    );
    expect(coming).toEqual(coming.toSorted());
    expect(coming.filter((month) => !starts.includes(month))).toEqual([]);
  });
});

describe('an event', () => {
  it('has its page, with when, where and the station to call', () => {
    const findings = events.flatMap(({ id = '', name = '', place = '', station = '' }) => {
      const text = textOf(mainOf(`/events/${id}/`));
      const phone = publishedRow('stations', station)?.['phone'] ?? '';
      return [name, place, phone]
        .filter((word) => !text.includes(word.replaceAll(/\s/g, '')))
        .map((word) => `${id} ${word}`);
    });
    expect(events.length).toBeGreaterThan(5);
    expect(listed(findings)).toBe('');
  });

  it('has a calendar of its own, in the time of China', () => {
    const findings = events.flatMap(({ id = '', name = '', start = '', status }) => {
      const lines = calendar(`events/${id}.ics`);
      const utc = new Date(`${start.slice(0, 10)}T${start.slice(11) || '00:00'}:00+08:00`).toISOString();
      const begins = start.length > 10 ? `DTSTART:${utc.slice(0, 16).replaceAll(/[-:]/g, '')}00Z` : undefined;
      const wanted = [`SUMMARY:【示例】${name}`, `STATUS:${status === '取消' ? 'CANCELLED' : 'CONFIRMED'}`, begins];
      const plain = lines.map((line) => line.replaceAll('\\', ''));
      return wanted
        .filter((line) => line !== undefined && !plain.includes(line))
        .map((line) => `${id} ${String(line)}`);
    });
    expect(listed(findings)).toBe('');
  });

  it('stands in the feed of its station as long as it is to come', () => {
    const stations = new Set(events.map(({ station = '' }) => station));
    for (const station of stations) {
      const held = calendar(`stations/${station}/events.ics`).filter((line) => line.startsWith('UID:'));
      const own = events.filter((row) => row['station'] === station).map(({ id = '' }) => id);
      expect(held.length).toBeGreaterThan(0);
      expect(held.filter((line) => !own.includes(line.slice(4).split('@')[0] ?? ''))).toEqual([]);
      expect(fileOfPath(`/stations/${station}/events.ics`)).toBeDefined();
    }
  });
});

describe('/exchanges/', () => {
  const main = mainOf('/exchanges/');

  it('lists resources, needs and small wishes, each with how far it has come', () => {
    const findings = exchanges.flatMap(({ id = '', name = '', status = '' }) => {
      const entry = main.querySelector(`#${id}`);
      const text = entry ? textOf(entry) : '';
      return [name, status].filter((word) => !text.includes(word.replaceAll(/\s/g, ''))).map((word) => `${id} ${word}`);
    });
    expect(exchanges.length).toBeGreaterThan(5);
    expect(listed(findings)).toBe('');
  });

  it('names the project that answered, where one did', () => {
    const answered = exchanges.filter(({ project }) => project !== '');
    expect(answered.length).toBeGreaterThan(0);
    const findings = answered
      .filter(({ id = '', project = '' }) => main.querySelector(`#${id} a[href="../projects/${project}/"]`) === null)
      .map(({ id }) => id);
    expect(findings).toEqual([]);
  });

  it('asks for no money', () => {
    expect(textOf(main)).not.toMatch(/捐款|扫码|收款|转账/);
  });
});

describe('data for programs in a page', () => {
  it.each([
    ['GovernmentService', /^\/services\/[^/]+\/$/, 'services'],
    ['Organization', /^\/stations\/[^/]+\/$/, 'stations'],
    ['Event', /^\/events\/[^/]+\/$/, 'events'],
  ] as const)('%s: one block on every page of its kind, with the name that the page shows', (type, form, table) => {
    const findings: string[] = [];
    let blocks = 0;
    for (const { address, root } of pages.filter((page) => form.test(page.address))) {
      const scripts = root
        .querySelectorAll('script')
        .filter((script) => attribute(script, 'type') === 'application/ld+json');
      const id = address.split('/')[2] ?? '';
      // Sound: a wrong form is a failure of this test.
      const [data] = scripts.map((script) => JSON.parse(script.textContent) as Record<string, unknown>);
      blocks += 1;
      const kinds = [data?.['@type']].flat();
      const name = String(data?.['name']).replace('【示例】', '');
      const known = publishedRow(table, id)?.['name'];
      if (
        scripts.length !== 1 ||
        !kinds.includes(type) ||
        name !== known ||
        data?.['@context'] !== 'https://schema.org'
      )
        findings.push(`${address} ${String(scripts.length)} ${kinds.join()} ${name} ${String(known)}`);
    }
    expect(blocks).toBeGreaterThan(5);
    expect(listed(findings)).toBe('');
  });
});
