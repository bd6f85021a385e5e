import { describe, expect, it } from 'vitest';
import { caddyConfig } from './caddy.ts';
import { parseHeaders, pathPattern, valuesByHeader } from './header-rules.ts';
import { headersFile } from './headers.ts';
import { nginxConfig } from './nginx.ts';

const text = `/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'

/embed/*
  ! X-Frame-Options
  Content-Security-Policy: default-src 'self'; frame-ancestors *

/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
`;
const rules = parseHeaders(text);
const place = { root: '/srv/my portal', base: '/x/y/', port: 8080 };

describe('the rules of _headers', () => {
  it('are read with what they take back, the special before the general', () => {
    expect(valuesByHeader(rules).get('X-Frame-Options')).toEqual([
      { path: '/embed/*', value: '' },
      { path: '/*', value: 'DENY' },
    ]);
  });

  it('are all read of the file that a build writes', () => {
    const written = [...headersFile(["default-src 'self'"]).chunks].join('');
    const lines = written.split('\n').filter((line) => line.startsWith('  '));
    const read = parseHeaders(written).flatMap(({ headers }) => [...headers]);
    // A header that is taken back and said anew in one section is one.
    expect(read).toHaveLength(lines.length - 1);
  });

  it('fit the paths that they mean, and no others', () => {
    const fits = (path: string, address: string): boolean => new RegExp(pathPattern('/x.y/', path)).test(address);
    expect(fits('/sw.js', '/x.y/sw.js')).toBe(true);
    expect(fits('/sw.js', '/x.y/swxjs')).toBe(false);
    expect(fits('/sw.js', '/xay/sw.js')).toBe(false);
    expect(fits('/search/*.pack', '/x.y/search/a.1.pack')).toBe(true);
    expect(fits('/*', '/x.y/')).toBe(true);
    expect(fits('/*', '/')).toBe(false);
  });
});

describe('settings for nginx', () => {
  const config = nginxConfig(rules, place);

  it('tell each header by the path, and nothing where it is taken back', () => {
    expect(config).toContain(`map $uri $portal_8080_x_y_x_frame_options {
  default "";
  ~^/x/y/embed/.*$ "";
  ~^/x/y/.*$ "DENY";
}`);
    expect(config).toContain('add_header X-Frame-Options $portal_8080_x_y_x_frame_options always;');
  });

  it('serve the folder below the path, with its own page for what is missing', () => {
    expect(config).toContain('location /x/y/ {\n    alias "/srv/my portal/";');
    expect(config).toContain('error_page 404 /x/y/404.html;');
    expect(config).toContain('location = /x/y {\n    return 301 /x/y/;');
  });
});

describe('settings for Caddy', () => {
  it('send a special value in the place of the general one', () => {
    const config = caddyConfig(rules, { ...place, base: '/' });
    expect(config).toContain(`  @x-frame-options-1 {
    path_regexp ^/.*$
    not path_regexp ^/embed/.*$
  }`);
    expect(config).not.toContain('header @x-frame-options-0');
    expect(config).toContain('header @content-type-0 Content-Type "application/atom+xml; charset=utf-8"');
  });
});
