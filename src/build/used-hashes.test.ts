import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withUsedHashes } from './used-hashes.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const used = (html: string): string => withUsedHashes(Buffer.from(html)).toString();
const page = (policy: string, body: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

const here = 'document.title="目录"';
const style = 'p{color:red}';
const body = `<script>${here}</script><script src="a.js"></script><style>${style}</style>`;

it('names the hashes of what stands in the page, and no others', () => {
  const all = `script-src 'self' ${hash('elsewhere()')} ${hash(here)} ${hash('1<2')}; style-src 'self' ${hash(style)} ${hash('b{}')};`;
  expect(used(page(all, body))).toBe(page(`script-src 'self' ${hash(here)}; style-src 'self' ${hash(style)};`, body));
});

it('finds a script with a smaller-than sign, and one with attributes', () => {
  const policy = `script-src 'self' ${hash('if(1<2)a()')} ${hash('b()')};`;
  const scripts = '<script>if(1<2)a()</script><script type="module">b()</script>';
  expect(used(page(policy, scripts))).toBe(page(policy, scripts));
});

it('leaves a page without a policy as it is', () => {
  expect(used(body)).toBe(body);
});
