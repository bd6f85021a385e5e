import { describe, expect, it } from 'vitest';
import { rootSeenFrom, withRelativeAddresses } from './relative-addresses.ts';

const relative = (html: string, root = '../'): string => withRelativeAddresses(Buffer.from(html), root).toString();
const stays = (html: string): void => {
  expect(relative(html)).toBe(html);
};

describe('addresses of the site', () => {
  it.each([
    ['<a href="/">', '<a href="../">'],
    [
      '<a class="x" href="/services/need/a/?size=xl&#38;b=/c#d">',
      '<a class="x" href="../services/need/a/?size=xl&#38;b=/c#d">',
    ],
    ["<a\n\thref='/a/'>", "<a\n\thref='../a/'>"],
    ['<a href=/a/>', '<a href=../a/>'],
    ['<a href=" /a/">', '<a href=" ../a/">'],
    ['<form action="/search/"><button formaction="/b/">', '<form action="../search/"><button formaction="../b/">'],
    ['<video src="/a.mp4" poster="/a.png">', '<video src="../a.mp4" poster="../a.png">'],
    ['<object data="/a.pdf">', '<object data="../a.pdf">'],
    ['<html lang="zh-CN" data-root="/">', '<html lang="zh-CN" data-root="../">'],
    [
      '<svg><use xlink:href="/a.svg#b"/><image href="/c.png"/></svg>',
      '<svg><use xlink:href="../a.svg#b"/><image href="../c.png"/></svg>',
    ],
    ['<link rel="manifest" href="/manifest.webmanifest">', '<link rel="manifest" href="../manifest.webmanifest">'],
    ['<meta http-equiv="refresh" content="0; url=/a/">', '<meta http-equiv="refresh" content="0; url=../a/">'],
    [
      '<img srcset="/a.png 1x, /b.png 2x,//h/c.png 3x" src="/a.png">',
      '<img srcset="../a.png 1x, ../b.png 2x,//h/c.png 3x" src="../a.png">',
    ],
    ['<link imagesrcset="a.png 1x,\n/b.png 2x">', '<link imagesrcset="a.png 1x,\n../b.png 2x">'],
    ['<a title="2 > 1 \' < 3" href="/a/">', '<a title="2 > 1 \' < 3" href="../a/">'],
    ['<p>1 < 2 and 3 > 2</p><a href="/泊里/">泊里镇</a>', '<p>1 < 2 and 3 > 2</p><a href="../泊里/">泊里镇</a>'],
    ['<script src="/a.js"></script><a href="/b/">', '<script src="../a.js"></script><a href="../b/">'],
    ['<!-- " --><a href="/b/">', '<!-- " --><a href="../b/">'],
  ])('%s', (written, expected) => {
    expect(relative(written)).toBe(expected);
  });
});

describe('what is no address of the site', () => {
  it.each([
    '<a href="//host/a/">',
    '<a href="/\\host/a/">',
    '<a href="#src-1">',
    '<a href="?q=/a/">',
    '<a href="a/">',
    '<a href="./a/">',
    '<a href="">',
    '<a href="https://host/a/">',
    '<a href="tel:0532/1234">',
    '<link rel="canonical" href="https://town.example/portal/a/">',
    '<meta property="og:url" content="https://town.example/a/">',
    '<data value="1" data-from="figures/a">',
    '<data data-from="/figures/a" data-src-note="/a">',
    '<img srcset="data:image/png;base64,/9j/4AAQ 1x">',
    '<meta name="description" content="/a/ 是什么">',
  ])('%s', stays);
});

describe('what only looks like an address', () => {
  it.each([
    '<p>写成 href="/a/" 的样子</p>',
    '<code>&#60;a href="/a/"></code>',
    '<p title=\'<a href="/a/">\'>',
    '<p title="<a href=\'/a/\'>">',
    '<p aria-label="他说 src=/a">',
    '<!-- <a href="/a/"> -->',
    '<script>document.write(\'<a href="/a/">\')</script>',
    '<script type="application/ld+json">{"a": "<a href=\\"/a/\\"> src=\'/b\'"}</script>',
    '<style>a[href="/a/"] { content: \'<a href="/b/">\' }</style>',
    '<textarea> <a href="/a/"> </textarea>',
    '<title>怎么写 <a href="/a/"></title>',
    '</p href="/a/">',
    '< a href="/a/">',
  ])('%s', stays);

  it('does not end the reading of what follows', () => {
    expect(relative(`<p title='>"'><script>"</script></p><a href="/a/">`)).toBe(
      `<p title='>"'><script>"</script></p><a href="../a/">`,
    );
  });

  it('an unfinished page ends as it is', () => {
    for (const html of ['<a href="/a', '<!-- <a href="/a/">', '<script> src="/a"', '<a title="']) {
      expect(relative(html).replace('../', '/')).toBe(html);
    }
  });
});

it('a page without such an address stays the same bytes', () => {
  const page = Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x00]);
  expect(withRelativeAddresses(page, '../')).toBe(page);
});

it('done twice is done once', () => {
  const once = relative('<a href="/a/"><img srcset="/a 1x">');
  expect(relative(once)).toBe(once);
});

describe('the root seen from a page', () => {
  it.each([
    ['/', './'],
    ['/services/', '../'],
    ['/stations/a/money/2024/notice/', '../../../../../'],
    ['/places/泊里/', '../../'],
  ])('%s → %s', (path, root) => {
    expect(rootSeenFrom(path, 'https://town.example/portal')).toBe(root);
    expect(new URL(root, `https://h.example/x/y${path}`).pathname).toBe('/x/y/');
  });

  it('is the path of the published address where a page may be served at any depth', () => {
    expect(rootSeenFrom('/404/', 'https://town.example/portal')).toBe('/portal/');
    expect(rootSeenFrom('/404', 'https://town.example')).toBe('/');
    expect(rootSeenFrom('/404.html', 'https://town.example/公示/')).toBe('/%E5%85%AC%E7%A4%BA/');
  });
});
