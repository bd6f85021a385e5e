import type { BuiltHtml } from '../../src/rules/engine/rule.ts';
import { correctedLines } from '../../src/rules/people/corrected-line.ts';
import { checked } from '../../src/rules/engine/index.ts';
import { decode } from '../../src/data/files/decode.ts';
import type { Environment } from '../../src/data/environment.ts';
import { publicFiles } from '../../src/data/common-files.ts';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { readPictures } from '../../src/data/files/picture.ts';
import { git } from '../../src/history/git.ts';
import { sealedBefore } from '../../src/history/seals/sealed-before.ts';
import type { Report } from '../print/report.ts';

/** Checks all data and texts, and the pages of a built site where its folder is given. */
export function checkPortal({ sources, today }: Environment, site: string | undefined): Report {
  const portal = loadPortal(nodeFiles, sources);
  const pictures = readPictures(nodeFiles, ['public', sources.content]);
  const { findings, count } = checked({
    portal,
    today,
    publicFiles: publicFiles(nodeFiles, portal.program),
    publicOthers: nodeFiles.others?.('public') ?? [],
    pictures,
    pages: pagesOf(site),
    lostSeals: sealedBefore(git, sources),
  });
  return {
    findings,
    rows: portal.files.reduce((sum, file) => sum + file.rows, 0),
    excused: count,
    corrected: correctedLines(findings, textOf),
    handbook: `${portal.config.site}/handbook/rules/`,
  };
}

function textOf(file: string): string | undefined {
  const decoded = decode(nodeFiles.read(file));
  return decoded.ok ? decoded.text : undefined;
}

/** The pages of a built site, one at a time: all of them together would not fit. */
function* pagesOf(site: string | undefined): Iterable<BuiltHtml> {
  if (site === undefined) return;
  for (const path of nodeFiles.list(site)) {
    const file = `${site}/${path}`;
    if (path.endsWith('.html')) yield { file, html: textOf(file) ?? '' };
  }
}
