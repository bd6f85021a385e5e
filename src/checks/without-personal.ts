import type { Finding } from '../model/finding.ts';
import { findHomeAddresses } from './home-address.ts';
import { findPersonalData, withoutPersonalData } from './personal-data.ts';
import { pii } from './pii.ts';

/**
 * The findings without personal data: any rule may quote a cell, and a log is read by more people than the file.
 * Where `pii` has spoken of a line, what other rules say of the same number there is left out.
 */
export function withoutPersonal(findings: readonly Finding[]): readonly Finding[] {
  const lines = new Set(findings.filter(({ rule }) => rule === pii.id).map(lineOf));
  return findings
    .filter((finding) => !isPrivate(finding.value) || !lines.has(lineOf(finding)))
    .map((finding) => (lines.has(lineOf(finding)) ? withoutHomes(cleaned(finding)) : cleaned(finding)));
}

/** A door is somebody's home only where `pii` says so: elsewhere it is a fact like others. */
function withoutHomes(finding: Finding): Finding {
  const { value, fix, ...rest } = finding;
  const told = [value, fix].some((text) => text !== undefined && findHomeAddresses(text).length > 0);
  return told ? rest : finding;
}

function cleaned(finding: Finding): Finding {
  const { value, fix, ...rest } = finding;
  return {
    ...rest,
    ...(value === undefined || isPrivate(value) ? {} : { value }),
    message: withoutPersonalData(finding.message),
    ...(fix === undefined || isPrivate(fix) ? {} : { fix }),
  };
}

function isPrivate(text: string | undefined): boolean {
  return text !== undefined && findPersonalData(text).length > 0;
}

function lineOf({ file, line }: Finding): string {
  return `${file}:${String(line)}`;
}
