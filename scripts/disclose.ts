import { settings } from './settings/settings.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe } from '../src/rules/engine/describe.ts';
import { rules, runChecks } from '../src/rules/engine/index.ts';
import { seal } from '../src/rules/disclosure/seal/rule.ts';
import { chainFault, chainText, linkHash, nextLink, sealLength, sealOf } from '../src/domain/disclosure/seal-chain.ts';
import type { SealLink } from '../src/data/disclosed/seal-chain.ts';
import { loadPortal } from '../src/data/load.ts';
import { publicFiles } from '../src/data/common-files.ts';
import { nodeFiles } from '../src/data/files/node-files.ts';
import { find, type Portal } from '../src/data/portal.ts';
import { openCommand } from './command/open-command.ts';
import { freezeEdition } from './disclose/freeze-edition.ts';
import { planSeal } from './disclose/plan-seal.ts';
import { sealNotice } from './disclose/seal-notice.ts';
import { makeSnapshot, type SnapshotResult } from './disclose/make-snapshot.ts';

process.exitCode = main();

/**
 * `npm run disclose -- <disclosure, notice or edition>…`: writes down what was published, row by row, and seals it at the end of the
 * chain, so that a later change without a correction is found, and any change of an approved list. Gives the exit code: 0
 * written, 1 refused, 2 wrongly called.
 */
function main(): number {
  const { words: ids } = openCommand({
    name: 'disclose',
    help: '把公布了的公示、从公告录的账或公示版逐行存底，接进封签链，以后改了没有写明就查得出来。',
    words: { hint: '公示、文件或公示版的编号', help: '可以写几个，用空格隔开', least: 1, most: Infinity },
    options: {},
  });
  const { sources, today } = settings;
  const portal = loadPortal(nodeFiles, sources);
  // A row that cannot be read would be missing from what was published. What is not sealed yet is what we are called for.
  const rest = rules.filter((rule) => rule !== seal);
  const findings = [
    ...runChecks({ portal, today, publicFiles: publicFiles(nodeFiles, portal.program) }, rest),
    ...(chainFault(portal.seals) === undefined ? [] : runChecks({ portal, today, publicFiles: [] }, [seal])),
  ];
  const errors = findings.filter((finding) => finding.level === 'error');
  if (errors.length > 0) {
    console.error(errors.map(describe).join('\n'));
    console.error(`资料里有 ${String(errors.length)} 处错误，没有存底。请改好后再运行一次。`);
    return 1;
  }
  let links: readonly SealLink[] = portal.seals.links;
  const refused = ids.filter((id) => {
    const link = keep(portal, snapshotOf(portal, id, today), today);
    if (link === 'refused') return true;
    if (link !== undefined) links = [...links, nextLink({ links }, link)];
    return false;
  });
  if (links.length > portal.seals.links.length) {
    writeFileSync(portal.seals.file, chainText({ ...portal.seals, links }));
    const last = links.at(-1);
    if (last) console.log(`封签链接到了第 ${String(links.length)} 行，封签 ${linkHash(last).slice(0, sealLength)}。`);
  }
  return refused.length === 0 ? 0 : 1;
}

/** An id may stand in several tables: an approved list goes before a disclosure, that before a notice. */
function snapshotOf(portal: Portal, id: string, today: string): SnapshotResult {
  const edition = find(portal, 'editions', id);
  if (edition !== undefined) return freezeEdition(portal, edition, today);
  const document = find(portal, 'disclosures', id) === undefined ? find(portal, 'documents', id) : undefined;
  return document === undefined ? makeSnapshot(portal, id, today) : sealNotice(portal, document);
}

/** Writes one snapshot, unless it would put something else in the place of what was published. Gives what is to be sealed. */
function keep(portal: Portal, result: SnapshotResult, today: string): NewLink | 'refused' | undefined {
  if (!result.ok) {
    console.error(result.message);
    return 'refused';
  }
  const { file, text, rows, corrected, what } = result;
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const plan = planSeal(result, kept, sealOf(portal).get(what), today);
  if (!plan.ok) {
    console.error(plan.message);
    return 'refused';
  }
  if (plan.write) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const also = corrected === 0 ? '' : `，其中 ${String(corrected)} 行公布后更正过，按公布时的样子存`;
  console.log(`存好了：${file}，共 ${String(rows)} 行${also}。请和资料一起提交。`);
  return plan.link;
}

type NewLink = Pick<SealLink, 'date' | 'what' | 'sha256'>;
