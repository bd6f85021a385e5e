import { settings } from './settings/settings.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe } from '../src/rules/engine/describe.ts';
import { runChecks } from '../src/rules/engine/index.ts';
import { loadPortal } from '../src/data/load.ts';
import { publicFiles } from '../src/data/common-files.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { find } from '../src/data/portal.ts';
import { openCommand } from './command/open-command.ts';
import { freezeEdition } from './disclose/freeze-edition.ts';
import { makeSnapshot, type SnapshotResult } from './disclose/make-snapshot.ts';

process.exitCode = main();

/**
 * `npm run disclose -- <disclosure or edition>…`: writes down what was published, row by row, so that a later change without a
 * correction is found, and any change of an approved list. Gives the exit code: 0 written, 1 refused, 2 wrongly called.
 */
function main(): number {
  const { words: ids } = openCommand({
    name: 'disclose',
    help: '把公布了的公示或公示版逐行存底，以后改了没有写明就查得出来。',
    words: { hint: '公示或公示版的编号', help: '可以写几个，用空格隔开', least: 1, most: Infinity },
    options: {},
  });
  const { sources, today } = settings;
  const portal = loadPortal(nodeFiles, sources);
  // A row that cannot be read would be missing from what was published.
  const findings = runChecks({ portal, today, publicFiles: publicFiles(nodeFiles, portal.program) });
  const errors = findings.filter((finding) => finding.level === 'error');
  if (errors.length > 0) {
    console.error(errors.map(describe).join('\n'));
    console.error(`资料里有 ${String(errors.length)} 处错误，没有存底。请改好后再运行一次。`);
    return 1;
  }
  const refused = ids.filter((id) => {
    const edition = find(portal, 'editions', id);
    return !keep(edition === undefined ? makeSnapshot(portal, id, today) : freezeEdition(portal, edition, today));
  });
  return refused.length === 0 ? 0 : 1;
}

/** Writes one snapshot, unless it would put something else in the place of what was published. */
function keep(result: SnapshotResult): boolean {
  if (!result.ok) {
    console.error(result.message);
    return false;
  }
  const { file, text, rows, corrected } = result;
  if (existsSync(file) && readFileSync(file, 'utf8') !== text) {
    console.error(
      `${file} 已经存过，和现在的资料不一样。存过的底不能改：账改了，请在 更正 表写明；清单变了，请另立一版。`,
    );
    return false;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const also = corrected === 0 ? '' : `，其中 ${String(corrected)} 行公布后更正过，按公布时的样子存`;
  console.log(`存好了：${file}，共 ${String(rows)} 行${also}。请和资料一起提交。`);
  return true;
}
