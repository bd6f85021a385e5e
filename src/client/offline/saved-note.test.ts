import { describe, expect, it } from 'vitest';
import { dayText, stamped, withNote } from './saved-note.ts';

const html = { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } };
const root = 'https://board.example/x/';
const day = new Date(2026, 10, 20, 9);

describe('the line on a kept page', () => {
  it('says at the beginning of the page from when it is', async () => {
    const kept = stamped(new Response('<body><main id="main" tabindex="-1"><h1>站</h1></main>', html), day);
    const shown = kept && (await withNote(kept, new Date(2026, 10, 22), root));
    expect(await shown?.text()).toMatchInlineSnapshot(
      `"<body><main id="main" tabindex="-1"><p class="alert no-print" id="saved-note" role="status">现在连不上网络。这是 11月20日 保存的内容。<a href="https://board.example/x/offline/">看看保存了什么</a></p><h1>站</h1></main>"`,
    );
  });

  it('says no day where none was written down', async () => {
    const shown = await withNote(new Response('<main>', html), day, root);
    expect(await shown.text()).toMatchInlineSnapshot(
      `"<main><p class="alert no-print" id="saved-note" role="status">现在连不上网络。这是保存在手机上的内容。<a href="https://board.example/x/offline/">看看保存了什么</a></p>"`,
    );
  });

  it('names the year where it is another one', () => {
    expect(dayText(day, new Date(2026, 0, 1))).toBe('11月20日');
    expect(dayText(day, new Date(2027, 0, 1))).toBe('2026年11月20日');
  });

  it('stands on pages alone', async () => {
    const style = new Response('main{}', { headers: { 'content-type': 'text/css' } });
    expect(await (await withNote(style, day, root)).text()).toBe('main{}');
  });
});

describe('stamped', () => {
  it('keeps nothing that is not a whole answer', () => {
    expect(stamped(new Response('', { status: 404 }), day)).toBeNull();
    expect(stamped(new Response('', { status: 206 }), day)).toBeNull();
  });

  it('keeps the bytes and the headers', async () => {
    const kept = stamped(new Response('字', html), day);
    expect(await kept?.text()).toBe('字');
    expect(kept?.headers.get('content-type')).toBe(html.headers['content-type']);
    expect(kept?.headers.get('x-saved-on')).toBe(day.toISOString());
  });
});
