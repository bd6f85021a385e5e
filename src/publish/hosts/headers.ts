import type { PublishedFile } from '../files/published-file.ts';

/** Puts the policies of several pages together: for each directive, every source that any of them allows. */
export function unitePolicies(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const part of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name === undefined || name === '') continue;
    const known = directives.get(name) ?? new Set();
    for (const source of sources) known.add(source);
    directives.set(name, known);
  }
  return [...directives].map(([name, sources]) => [name, ...withoutNone(sources)].join(' ')).join('; ');
}

/** Beside anything else, `'none'` means nothing, and browsers complain of it. */
function withoutNone(sources: ReadonlySet<string>): readonly string[] {
  return sources.size === 1 ? [...sources] : [...sources].filter((source) => source !== "'none'");
}

const atom = 'Content-Type: application/atom+xml; charset=utf-8';

/**
 * `/_headers`, for hosts that read it (Netlify, Cloudflare Pages, EdgeOne). Every page carries its own policy in a meta
 * element; this one allows what any of them allows and adds what a meta element cannot say: who may frame the site.
 */
export function headersFile(policies: readonly string[]): PublishedFile {
  const policyFor = (frames: string): string =>
    [unitePolicies(policies), `frame-ancestors ${frames}`].filter((part) => part !== '').join('; ');
  const everywhere = [
    `Content-Security-Policy: ${policyFor("'none'")}`,
    'X-Content-Type-Options: nosniff',
    'X-Frame-Options: DENY',
    'Referrer-Policy: same-origin',
    'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy: same-origin',
  ];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['/*', everywhere],
    // Pieces that other sites may frame. What stands above is taken back first: two policies would both hold.
    ['/embed/*', ['! Content-Security-Policy', '! X-Frame-Options', `Content-Security-Policy: ${policyFor('*')}`]],
    ['/_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
    // A browser asks for it at every visit; it must never get an old one, or the kept pages would stay old with it.
    ['/sw.js', ['Cache-Control: no-cache']],
    ['/search/pages-*', ['Cache-Control: public, max-age=31536000, immutable']],
    ['/search/*.pack', ['Cache-Control: public, max-age=31536000, immutable']],
    ['/data/*', ['Access-Control-Allow-Origin: *']],
    ...['/feed.xml', '/changes.xml', '/stations/*/feed.xml'].map((path) => [path, [atom]] as const),
  ];
  return {
    path: '_headers',
    chunks: sections.map(([path, lines]) => `${[path, ...lines.map((line) => `  ${line}`)].join('\n')}\n\n`),
  };
}

/** The policy that stands in the head of a built page; undefined where there is none. */
export function policyOf(html: string): string | undefined {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  return content?.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
