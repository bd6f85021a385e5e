import { describe, expect, it } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

describe('sitemapFiles', () => {
  const files = sitemapFiles('https://a.example', ['/b/', '/', '/站/&/'], 2);

  it('cuts the addresses into files of limited length, under one index', () => {
    expect(files.map(({ path }) => path)).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml']);
    expect([...(files[0]?.chunks ?? [])].join('')).toContain('<loc>https://a.example/sitemap-1.xml</loc>');
    expect([...(files[1]?.chunks ?? [])].filter((line) => line.startsWith('<url>'))).toHaveLength(2);
  });

  it('writes addresses as XML takes them', () => {
    expect([...(files[2]?.chunks ?? [])].join('')).toContain('https://a.example/%E7%AB%99/&amp;/');
  });

  it('is there even for no pages', () => {
    expect(sitemapFiles('https://a.example', [])).toHaveLength(2);
  });
});
