import { expect, it } from 'vitest';
import { seenFromElsewhere } from './seen-from-elsewhere.ts';

it('leads where it led in its own place', async () => {
  const html =
    '<html data-root="../"><a href="../help/">帮助</a><a href="#kept">本页</a><a href="https://other.example/../">外面</a>';
  const page = new Response(html, { headers: { 'content-type': 'text/html' } });
  const seen = await seenFromElsewhere(page, 'https://board.example/x/');
  expect(await seen.text()).toBe(
    '<html data-root="https://board.example/x/"><a href="https://board.example/x/help/">帮助</a><a href="#kept">本页</a><a href="https://other.example/../">外面</a>',
  );
  expect(seen.headers.get('content-type')).toBe('text/html');
});
