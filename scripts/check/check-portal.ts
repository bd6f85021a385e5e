import type { BuiltHtml } from '../../src/rules/engine/rule.ts';
import { correctedLines } from '../../src/rules/people/corrected-line.ts';
import { checkContext } from '../../src/build/check-context.ts';
import { checked } from '../../src/rules/engine/index.ts';
import { decode } from '../../src/data/files/decode.ts';
import type { Environment } from '../../src/data/environment.ts';
import { loadPortal } from '../../src/data/load.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import type { Report } from '../print/report.ts';

/** Checks all data and texts, and the pages of a built site where its folder is given. */
export function checkPortal(environment: Environment, site: string | undefined): Report {
  const portal = loadPortal(nodeFiles, environment.sources);
  const { findings, count } = checked({ ...checkContext(environment, portal), pages: pagesOf(site) });
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
