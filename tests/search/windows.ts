import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fold } from '../../src/publish/search/format/folded.ts';
import { cleanQuery } from '../../src/text/search-query/clean-query.ts';
import { builtPages } from '../dist.ts';

/** A piece of a built page, as somebody may copy it into the search box. */
export interface Window {
  readonly kind: string;
  readonly query: string;
  /** Every page that has it among its words. */
  readonly right: ReadonlySet<string>;
}

const length = 8;
const parts = /<(nav|template|script|button|dialog|style)\b[\s\S]*?<\/\1>|<a class="ref"[\s\S]*?<\/a>/g;
/** Pages that only lead to others, or repeat one: they are not searched by their words. */
const leading =
  /^\/(404\.html|(?:(?:search|offline|services|stations|places|projects|stories|models|events|handbook|handbook\/rules|handbook\/tables)\/)?)$|^\/services\/[^/]+\/[^/]+\/$|^\/embed\/|\/(?:poster|loudspeaker)\/$/;

interface Words {
  readonly address: string;
  readonly kind: string;
  /** What stands in each element by itself. */
  readonly runs: readonly string[];
  readonly text: string;
}

function pagesWithWords(): readonly Words[] {
  return builtPages().flatMap(({ address, html }) => {
    if (leading.test(address) || html.includes('<meta name="robots" content="noindex"')) return [];
    const main = html.slice(html.indexOf('<main'), html.lastIndexOf('<section id="sources"'));
    const plain = main
      .replace(parts, ' ')
      .replace(/<(p|div|section|ul|figure|details)\b[^>]* class="[^"]*\bno-print\b[^"]*"[\s\S]*?<\/\1>/g, ' ')
      .replace(/<ul class="(?:entries|chips)" data-pagefind-ignore>[\s\S]*?<\/ul>/g, ' ')
      .replace(/<\/?(?:a|strong|em|b|data|time|span|small|code)\b[^>]*>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    const runs = plain.split(/<[^>]*>/).filter((run) => run.trim() !== '');
    const kind = address.includes('/money/') ? 'money' : (address.split('/')[1] ?? '');
    return [{ address, kind, runs, text: runs.map((run) => fold(run).text).join('\n') }];
  });
}

/** A number from 0 up to but not including `below`, by a seed: the same seed gives the same numbers. */
function draw(seed: string, below: number): number {
  return createHash('sha256').update(seed).digest().readUInt32BE(0) % below;
}

/** For each kind of page, so many windows of eight Chinese characters, or so many figures of three digits or more. */
export function windows(seed: string, each: number, what: 'words' | 'figures'): readonly Window[] {
  const pages = pagesWithWords();
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  return [...kinds].flatMap(([kind, ofKind]) => {
    const found = new Map<string, Window>();
    for (let at = 0; at < each * 8 && found.size < each; at += 1) {
      const page = ofKind[draw(`${seed} ${kind} ${String(at)} page`, ofKind.length)];
      const runs = (page?.runs ?? []).flatMap((run) => piecesOf(run, what));
      const query = runs[draw(`${seed} ${kind} ${String(at)} run`, Math.max(runs.length, 1))];
      if (query === undefined || found.has(query)) continue;
      found.set(query, { kind, query, right: pagesSaying(pages, query, what) });
    }
    return [...found.values()];
  });
}

function piecesOf(run: string, what: 'words' | 'figures'): readonly string[] {
  if (what === 'figures') return run.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{3,}(?:\.\d+)?/g) ?? [];
  return (run.match(/\p{Script=Han}{8,}/gu) ?? [])
    .flatMap((han) => Array.from({ length: han.length - length + 1 }, (_, at) => han.slice(at, at + length)))
    .filter((piece) => cleanQuery(piece) !== '');
}

function pagesSaying(pages: readonly Words[], query: string, what: 'words' | 'figures'): ReadonlySet<string> {
  const wanted = what === 'words' ? query : fold(query).text.replace(/\.0+$/, '');
  return new Set(pages.filter(({ text }) => text.includes(wanted)).map(({ address }) => address));
}

/** What tells this commit from others: with each, other windows are drawn. */
export function seedOfCommit(): string {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return stdout.trim();
}
