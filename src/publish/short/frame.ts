import { common } from '../../text/common.ts';
import { escapeHtml } from '../files/escape-html.ts';

/** What differs from short page to short page. Texts are plain; `main` is HTML. */
export interface ShortPage {
  /** Path on the site: `/services/care/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly sample: boolean;
  readonly main: string;
}

/** Makes the HTML of a short page. */
export type Frame = (page: ShortPage) => string;

/** Stands in the pattern where a page says something of its own; no text of a page holds it. */
const marks = { title: '\u0001', description: '\u0002', address: '\u0003', sample: '\u0004', main: '\u0005' } as const;

/**
 * Takes the frame of a page that Astro has built, two folders deep: head, masthead, foot and scripts stay, what the page says of
 * itself is left out. Undefined where the page does not look as expected: then there are no short pages, and the site says so.
 */
export function frameOf(built: string, site: string, name: string): Frame | undefined {
  const pattern = patternOf(built);
  if (Object.values(marks).some((mark) => !pattern.includes(mark))) return undefined;
  const parts = pattern.split(/([\u0001-\u0005])/);
  return (page) => {
    const words: Readonly<Record<string, string>> = {
      [marks.title]: escapeHtml(page.title),
      [marks.description]: escapeHtml(page.description),
      [marks.address]: `${site}${page.path}`,
      [marks.sample]: page.sample ? ' data-sample' : '',
      [marks.main]: strip(page.sample) + page.main,
    };
    const html = parts.map((part) => words[part] ?? part).join('');
    return toDepth(
      html.replace(`<title>${words[marks.title] ?? ''}`, `<title>${words[marks.title] ?? ''} · ${name}`),
      page.path,
    );
  };
}

function patternOf(built: string): string {
  return built
    .replace(/<title>.*?<\/title>/s, `<title>${marks.title}</title>`)
    .replace(/(<meta property="og:title" content=").*?"/, `$1${marks.title}"`)
    .replace(/(<meta (?:name|property)="(?:og:)?description" content=").*?"/g, `$1${marks.description}"`)
    .replace(/(<link rel="canonical" href=").*?"/, `$1${marks.address}"`)
    .replace(/(<meta property="og:url" content=").*?"/, `$1${marks.address}"`)
    .replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
    .replace(/<body(?: data-sample)?>/, `<body${marks.sample}>`)
    .replace(/(<main [^>]*>).*<\/main>/s, `$1${marks.main}</main>`)
    .replace(
      /(<footer class="colophon"><nav.*?<\/nav>).*?<\/footer>/s,
      `$1<p class="page-address">${common.thisPage} ${marks.address}</p></footer>`,
    );
}

function strip(sample: boolean): string {
  return sample
    ? `<p class="sample-strip"><span class="badge-sample">${common.sample}</span> ${common.sampleNote}</p>`
    : '';
}

/** Addresses are relative to a page two folders deep. */
function toDepth(html: string, path: string): string {
  const depth = path.split('/').length - 2;
  if (depth === 2) return html;
  const root = '../'.repeat(depth);
  return html.replace(/( (?:href|src|action|data-root)=")\.\.\/\.\.\//g, `$1${root}`);
}
