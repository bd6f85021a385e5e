import type { Portal } from '../../../data/portal.ts';
import { isAfter } from '../../../data/cells/date.ts';
import {
  chainFault,
  fingerprintsHash,
  sealedFiles,
  sealOf,
  type ChainFault,
} from '../../../domain/disclosure/seal-chain.ts';
import { disclosedRows } from '../../../domain/disclosure/disclosed-rows.ts';
import { noticesWithRows } from '../../../domain/disclosure/notice-rows.ts';
import { isSampleRegion, regionOf } from '../../../domain/index/places.ts';
import type { LostSeal, Remark, Rule } from '../../engine/rule.ts';
import { folderOfSealed } from './folder-of-sealed.ts';

/** What was published has fingerprints, and every file of them stands in the chain: nothing that locks may vanish in silence. */
export const seal: Rule = {
  id: 'seal',
  title: '公布过的账都有封签',
  level: 'error',
  *check({ portal, today, lostSeals = [] }) {
    const fault = chainFault(portal.seals);
    if (fault !== undefined) yield broken(portal, fault);
    else {
      yield* lost(portal, lostSeals);
      yield* vanished(portal);
      yield* changed(portal);
      yield* unchained(portal);
    }
    yield* unsealed(portal, today);
    yield* unsealedNotices(portal);
  },
};

const restore = (file: string): string => `请从仓库的历史里恢复它：git checkout 提交号 -- ${file}`;

function broken({ seals: { file } }: Portal, fault: ChainFault): Remark {
  if (fault.kind === 'unreadable') {
    const message = `封签链的这一行读不懂，或者没有写完。这个文件由 npm run disclose 写成，不能用手改。${restore(file)}；是两边的提交合到一起弄乱的，留下已经公布的那些行，再运行一次 npm run disclose。`;
    return { file, line: fault.line, message };
  }
  const { line, what } = fault.link;
  const why =
    fault.kind === 'twice'
      ? '封签链里前面已经有它，一份账只封一次。'
      : fault.first
        ? '封签链的开头不见了：第一行前面还有别的行。'
        : '封签链在这一行前面断了：少了一行，或者前一行改过。';
  return { file, line, value: what, message: `${why}封签链只能往后接，不能改。${restore(file)}。` };
}

/** What the history of the repository has and the chain has not. */
function* lost(portal: Portal, seals: readonly LostSeal[]): Iterable<Remark> {
  const gone = seals.filter(({ what, sha256 }) => sealOf(portal).get(what)?.sha256 !== sha256);
  const [first] = gone;
  if (first === undefined) return;
  const { file } = portal.seals;
  const more = gone.length === 1 ? '' : `等 ${String(gone.length)} 份`;
  const message = `${more}封过（提交 ${first.commit}），现在的封签链里没有了。封签链只能往后接，不能删、不能改。请恢复它：git checkout ${first.commit} -- ${file}，后来封的再运行 npm run disclose 接上。`;
  yield { file, line: 1, value: first.what, message };
}

/** Files that the chain names and that are not there: told once, however many. */
function* vanished(portal: Portal): Iterable<Remark> {
  const gone = portal.seals.links.filter(({ what }) => !sealedFiles(portal).has(what));
  const [first] = gone;
  if (first === undefined) return;
  const folders = [...new Set(gone.map(({ what }) => folderOfSealed(portal, what)))];
  const more = gone.length === 1 ? '' : `等 ${String(gone.length)} 份`;
  const message = `${more}封过，存底的 .sha256 却不见了，公布过的账改了就查不出来。${restore(folders.join(' '))}。`;
  yield { file: portal.seals.file, line: first.line, value: first.what, message };
}

/** A file that is not what was sealed: cut, changed by hand, or made again of rows that have changed. */
function* changed(portal: Portal): Iterable<Remark> {
  for (const { what, sha256, date } of portal.seals.links) {
    const kept = sealedFiles(portal).get(what);
    if (kept === undefined || fingerprintsHash(kept) === sha256) continue;
    const message = `和 ${date} 封的不一样：文件不全，或者封过以后又改过。存底不能改，也不能重新存。${restore(kept.file)}；账真的要改，改表里的行，再在 更正 表写明。`;
    yield { file: kept.file, line: 1, value: what, message };
  }
}

function* unchained(portal: Portal): Iterable<Remark> {
  const open = [...sealedFiles(portal).values()].filter(
    ({ what, unreadable }) => !sealOf(portal).has(what) && unreadable.length === 0,
  );
  const [first] = open;
  if (first === undefined) return;
  const names = open.map(({ what }) => what.replace(/^[a-z]+\//, '').replace(/\.\d+$/, ''));
  const message = `存了底，却没有接进封签链 ${portal.seals.file}。刚存的，请运行 npm run disclose -- ${[...new Set(names)].join(' ')}；以前接过的，请从仓库的历史里恢复 ${portal.seals.file}。`;
  yield { file: first.file, line: 1, value: first.what, message };
}

/** A disclosure that is published and of which nothing was written down. */
function* unsealed(portal: Portal, today: string): Iterable<Remark> {
  for (const row of portal.tables.disclosures) {
    const { id, published_on: on } = row;
    if (on === undefined || isAfter(on, today) || sealOf(portal).has(id) || sealedFiles(portal).has(id)) continue;
    const invented = portal.config.generated && isSampleRegion(portal, regionOf(portal, 'disclosures', row));
    if (invented || disclosedRows(portal, row).length === 0) continue;
    const message = `${on} 公布过，却没有存底，以后改了账谁也看不出来。请运行 npm run disclose -- ${id}，和资料一起提交；存过、又不见了的，请从仓库的历史里恢复 ${folderOfSealed(portal, id)}。`;
    yield { table: 'disclosures', row, key: 'id', message };
  }
}

/** A notice of somebody else whose original is kept here: what was taken from it is sealed too. */
function* unsealedNotices(portal: Portal): Iterable<Remark> {
  for (const row of noticesWithRows(portal)) {
    const what = `documents/${row.id}`;
    if (row.file === undefined || sealOf(portal).has(what) || sealedFiles(portal).has(what)) continue;
    const message = `原件存在这里，从它录的账却没有存底。请运行 npm run disclose -- ${row.id}，和资料一起提交。`;
    yield { table: 'documents', row, key: 'id', message };
  }
}
