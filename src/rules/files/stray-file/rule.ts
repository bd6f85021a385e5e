import type { Finding } from '../../../data/finding.ts';
import { problemsOf } from '../../support/problems.ts';
import type { Rule } from '../../engine/rule.ts';
import { mayRun } from '../public-file/rule.ts';
import { nearest } from '../../support/nearest.ts';
import { documents, isDocument, isLeftOver, publicOther, publicStray } from './public-stray.ts';
import { remedies } from './remedies.ts';

/** Harmless where nothing is copied from: what systems write by themselves, and what Git does not keep. */
const mild = new Set(['system', 'empty-folder']);

/** Every file has a use: what is not read, or is published though nobody has told of it, is named. */
export const strayFile: Rule = {
  id: 'stray-file',
  title: '没有来路不明的文件',
  level: 'both',
  *check(context) {
    for (const { file, line, fault } of problemsOf(context, 'stray')) {
      const level = mild.has(fault) ? 'warning' : 'error';
      yield { rule: 'stray-file', level, file, line, message: remedies[fault](file) };
    }
    const { portal, publicFiles, publicOthers = [] } = context;
    const registered = registeredFiles(
      portal.tables.documents.flatMap(({ file }) => file ?? []),
      publicFiles,
    );
    for (const entry of publicOthers) {
      const message = publicOther(entry);
      if (message !== undefined)
        yield published(entry.path, message, entry.kind === 'empty-folder' ? 'warning' : 'error');
    }
    for (const path of publicFiles) {
      // Of a file that may hold a program another rule tells what is worse.
      const message = mayRun(path) && !isLeftOver(path) ? undefined : publicStray(path, registered);
      if (message !== undefined) yield published(path, message, 'error');
    }
  },
};

/** The files that documents name, and those that were meant where the name is not quite right: of that another rule tells. */
function registeredFiles(named: readonly string[], publicFiles: readonly string[]): ReadonlySet<string> {
  const present = publicFiles.filter(isDocument).map((path) => path.slice(documents.length));
  const there = new Set(present);
  const meant = named.filter((name) => !there.has(name)).flatMap((name) => nearest(name, present) ?? []);
  return new Set([...named, ...meant]);
}

function published(path: string, message: string, level: Finding['level']): Finding {
  return { rule: 'stray-file', level, file: `public/${path}`, line: 1, message };
}
