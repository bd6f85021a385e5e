import { isCsv } from '../../data/files/csv-file.ts';
import type { Finding } from '../../data/finding.ts';
import { findPersonalData, withoutPersonalData } from '../../privacy/personal-data.ts';
import { pii } from '../people/pii/rule.ts';

/**
 * The findings without personal data: any rule may quote a cell, and a log is read by more people than the file. Where `pii` has
 * spoken of a cell, or of a line of text, no other rule quotes it, whole or in part; what is wrong there is told once that is mended.
 */
export function withoutPersonal(findings: readonly Finding[]): readonly Finding[] {
  const spoken = findings.filter(({ rule }) => rule === pii.id);
  const [places, lines] = [new Set(spoken.map(placeOf)), new Set(spoken.map(lineOf))];
  const isSpokenOf = (finding: Finding): boolean =>
    finding.rule !== pii.id &&
    finding.value !== undefined &&
    (places.has(placeOf(finding)) || (isPrivate(finding.value) && lines.has(lineOf(finding))));
  return findings.filter((finding) => !isSpokenOf(finding)).map(cleaned);
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

/** A cell of a table, or a whole line of a text, whose places are counted in characters. */
function placeOf(finding: Finding): string {
  const isCell = isCsv(finding.file);
  return isCell ? `${lineOf(finding)}:${String(finding.column ?? '')}` : lineOf(finding);
}

function lineOf({ file, line }: Finding): string {
  return `${file}:${String(line)}`;
}
