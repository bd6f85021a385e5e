import { publicFiles } from '../../src/data/common-files.ts';
import type { Environment } from '../../src/data/environment.ts';
import { nodeFiles } from '../../src/data/files/node-files.ts';
import { loadPortal } from '../../src/data/load.ts';
import { linkHash, shortSeal } from '../../src/domain/disclosure/seal-chain.ts';
import { describe } from '../../src/rules/engine/describe.ts';
import { runChecks } from '../../src/rules/engine/index.ts';
import { frozen } from '../../src/rules/disclosure/frozen/rule.ts';
import { seal } from '../../src/rules/disclosure/seal/rule.ts';
import { snapshot } from '../../src/rules/disclosure/snapshot/rule.ts';
import { git } from '../../src/history/git.ts';
import { chainAt, sealedBefore } from '../../src/history/seals/sealed-before.ts';
import { prepareDiff } from '../diff/prepare-diff.ts';
import { stampHolds } from './openssl.ts';
import type { Portal } from '../../src/data/portal.ts';
import { againstChain, type Comparison } from './against-chain.ts';
import { publishedChain } from './published-chain.ts';

export interface VerifyOptions {
  /** Address of the published site; `site`: that of the settings. */
  readonly published: string | undefined;
  /** A commit whose chain has to be gone on with, and whose published rows may only have changed with a correction. */
  readonly base: string | undefined;
  /** File of certificates (PEM) for the time stamps; without it they are only held against the chain. */
  readonly ca: string | undefined;
}

export interface Verdict {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** Checks the chain by itself, against the history, against a commit and against what is published, in words. */
export async function verify(environment: Environment, { published, base, ca }: VerifyOptions): Promise<Verdict> {
  const { sources, today } = environment;
  const portal = loadPortal(nodeFiles, sources);
  const context = {
    portal,
    today,
    publicFiles: publicFiles(nodeFiles, portal.program),
    lostSeals: sealedBefore(git, sources),
  };
  const errors = runChecks(context, [frozen, seal, snapshot]).filter(({ level }) => level === 'error');
  const good: string[] = [];
  const bad = errors.map(describe);
  const count = portal.seals.links.length;
  if (bad.length === 0) {
    good.push(
      count === 0
        ? '还没有封过账，封签链是空的。'
        : `封签链 ${portal.seals.file} 一共 ${String(count)} 行，一行接一行，存的底一份不少；封签 ${shortSeal(portal) ?? ''}。`,
    );
  }
  const told = ({ ok, message }: { readonly ok: boolean; readonly message: string }): void => {
    (ok ? good : bad).push(message);
  };
  for (const each of await stampsOf(portal, ca)) told(each);
  if (base !== undefined) for (const each of againstBase(environment, portal.seals, base)) told(each);
  if (published !== undefined) {
    const found = await publishedChain(published === 'site' ? portal.config.site : published);
    if (!found.ok) told(found);
    else if (found.chain === undefined) good.push(`${found.from} 还没有公布过封签链。`);
    else told(againstChain(portal.seals, found.chain, `已经公布的 ${found.from}`));
  }
  return { good, bad };
}

function* againstBase(
  environment: Environment,
  seals: Parameters<typeof againstChain>[0],
  base: string,
): Iterable<{ readonly ok: boolean; readonly message: string }> {
  const older = chainAt(git, environment.sources, base);
  if (older === undefined) {
    const message = `找不到版本 "${base}"，没法比。请核对提交号；克隆时限制过深度的，先运行 git fetch --unshallow。`;
    yield { ok: false, message };
    return;
  }
  yield againstChain(seals, older, `版本 ${base}`);
  const difference = prepareDiff(`${base}..`, { ...environment, git, files: nodeFiles });
  if (!difference.ok) {
    yield difference;
    return;
  }
  for (const { file, line, cell, table, id, publishedOn, proposal } of difference.told.missing) {
    const message = `${file}:${String(line)} 公布过的账（${publishedOn}）改了“${cell.title}”，没有写更正（${table}/${id}）。请改回去，或在更正表加一行，补上理由：${proposal}`;
    yield { ok: false, message };
  }
}

/** Each time stamp is over a line of the chain; with certificates it is verified. */
async function stampsOf({ seals, timeStamps }: Portal, ca: string | undefined): Promise<readonly Comparison[]> {
  const lines = new Map(seals.links.map((link) => [linkHash(link), link.line]));
  return Promise.all(
    timeStamps.map(async ({ file, hash, text }) => {
      const line = lines.get(hash);
      if (line === undefined)
        return { ok: false, message: `${file} 盖的那一行，封签链里没有：链改写过，或者时间戳不是这里的。` };
      const holds = ca === undefined ? undefined : await stampHolds(hash, Buffer.from(text, 'base64'), ca);
      if (holds?.ok === false)
        return { ok: false, message: `${file} 核对不过（${holds.message}）。请从仓库的历史里恢复它，或核对证书。` };
      const how = holds === undefined ? '（没有写 --ca，只核对了是哪一行）' : '，核对无误';
      return { ok: true, message: `封签链第 ${String(line)} 行盖过时间戳${how}。` };
    }),
  );
}
