import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { SimpleSupportStatement, SupportStatement, Identifier } from '@mdn/browser-compat-data';

/** The oldest browsers that everything works in (docs/decisions/008-old-phones.md); the last iOS 12 is on every telephone that has one. */
const oldest = { chrome: 70, safari_ios: 12.2 } as const;

/** Whether both oldest browsers have something, plainly: not under another name, not behind a switch. Undefined where the tables say nothing. */
export function isKnown(entry: Identifier | undefined): boolean | undefined {
  const support = entry?.__compat?.support;
  if (support === undefined) return undefined;
  return since(support.chrome) <= oldest.chrome && since(support.safari_ios) <= oldest.safari_ios;
}

function since(support: SupportStatement | undefined): number {
  if (support === undefined) return Infinity;
  const statements: readonly SimpleSupportStatement[] = Array.isArray(support) ? support : [support];
  return Math.min(...statements.map(versionOf));
}

function versionOf({
  version_added,
  version_removed,
  prefix,
  alternative_name,
  flags,
}: SimpleSupportStatement): number {
  if (version_removed !== undefined || prefix !== undefined || alternative_name !== undefined || flags !== undefined)
    return Infinity;
  const version = Number.parseFloat(String(version_added).replace('≤', ''));
  return Number.isNaN(version) ? Infinity : version;
}

/** Everything of a kind below an entry of the tables, by name. */
export function partsOf(entry: Identifier | undefined): readonly (readonly [string, Identifier])[] {
  return Object.keys(entry ?? {}).flatMap((name) => {
    const part = name === '__compat' ? undefined : entry?.[name];
    return part === undefined ? [] : [[name, part] as const];
  });
}

export const tables = { api: data.api, builtins: data.javascript.builtins, css: data.css };
