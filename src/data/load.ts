import type { TableName } from '../schema/index.ts';
import { commonTables } from './common-files.ts';
import { commonContent, isText, loadContent } from './content/load-content.ts';
import { isExceptions, parseExceptions, type Exception } from './exceptions.ts';
import { csvName, isCsv } from './files/csv-file.ts';
import { decode } from './files/decode.ts';
import type { Files, Sources } from './files/files.ts';
import { straysOf } from './files/stray.ts';
import { homeProblems, loadConfig } from './load-config.ts';
import { isFingerprints, loadFingerprints } from './load-fingerprints.ts';
import type { Portal } from './portal.ts';
import type { Problem } from './problem.ts';
import { TableLoader } from './table-loader.ts';

/** Tables without which there is nothing to publish. */
const needed: readonly TableName[] = ['regions', 'stations', 'terms', 'documents'];

/** Reads `data/` and `content/` into a Portal. Nothing throws for bad input: what is wrong stands in `problems`. */
export function loadPortal(files: Files, sources: Sources): Portal {
  const problems: Problem[] = [];
  const config = loadConfig(files, `${sources.data}/portal.json`, problems);
  const program = config.common === 'program' ? sources.program : undefined;
  const loader = new TableLoader(files, problems);
  const all = files.list(sources.data);
  const paths = all.filter((path) => isCsv(path) && !isExceptions(path));
  const common = program === undefined ? [] : commonTables(files, program);
  // Terms first: other tables may name a term by its name instead of its id.
  for (const when of [isTerms, (path: string) => !isTerms(path)]) {
    for (const path of paths.filter(when)) loader.load(`${sources.data}/${path}`);
    for (const path of common.filter(when)) loader.load(path, 'common');
  }
  for (const table of needed) {
    if (!loader.files.some((file) => file.table === table)) {
      problems.push({ kind: 'file', fault: 'missing', file: `${sources.data}/${table}.csv`, line: 1, detail: table });
    }
  }
  const byId = loader.index();
  problems.push(...homeProblems(files, `${sources.data}/portal.json`, config, byId.regions, loader.broken));
  const own = loadContent(files, sources.content, problems);
  const content = program === undefined ? own : [...own, ...commonContent(own, files, program, problems)];
  for (const [folder, isKnown] of [[sources.data, isDataFile], [sources.content, isText]] as const) {
    for (const { path, kind } of straysOf(files, folder, isKnown)) {
      problems.push({ kind: 'stray', fault: kind, file: `${folder}/${path}`, line: 1 });
    }
  }
  return {
    config,
    ...(program === undefined ? {} : { program }),
    tables: loader.tables(),
    byId,
    content,
    files: loader.files,
    broken: loader.broken,
    problems,
    ...loadFingerprints(files, sources.data, all),
    exceptions: loadExceptions(files, sources.data, all),
  };
}

function loadExceptions(files: Files, folder: string, paths: readonly string[]): readonly Exception[] {
  return paths.filter(isExceptions).flatMap((path) => {
    const file = `${folder}/${path}`;
    const decoded = decode(files.read(file), (text) => text.includes('规则'));
    return parseExceptions(file, decoded.ok ? decoded.text : undefined);
  });
}

/** The files of the data folder; whether a CSV file is a table of ours is told when it is read. */
function isDataFile(path: string): boolean {
  return isCsv(path) || path === 'portal.json' || isFingerprints(path);
}

function isTerms(path: string): boolean {
  return csvName(path) === 'terms';
}
