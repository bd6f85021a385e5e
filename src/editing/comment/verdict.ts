import { text } from '../../text/comment.ts';
import type { Proposal } from './proposal.ts';

export interface Verdict {
  readonly kind: keyof typeof text.nexts;
  /** What is the matter, in one line. */
  readonly title: string;
  /** What to do next, and who does it. */
  readonly next: string;
}

/** What is to be said of a proposal first: the gravest thing alone. */
export function verdictOf({ check, diff, built, links }: Proposal): Verdict {
  const { verdicts } = text;
  if (check === undefined) return verdict('unfinished', verdicts.unfinished);
  const errors = check.counts.errors + links.length;
  if (errors > 0) return verdict('errors', verdicts.errors(errors));
  if (diff === undefined) return verdict('unfinished', verdicts.unfinished);
  if (!built) return verdict('build', verdicts.build);
  if (diff.missing.length > 0) return verdict('corrections', verdicts.corrections(diff.missing.length));
  const things = [diff.places, diff.texts, diff.others, diff.unread];
  if (things.every(({ length }) => length === 0)) return verdict('nothing', verdicts.nothing);
  const warnings = diff.fresh.filter(({ level }) => level === 'warning').length;
  return warnings > 0 ? verdict('warnings', verdicts.warnings(warnings)) : verdict('clean', verdicts.clean);
}

function verdict(kind: Verdict['kind'], title: string): Verdict {
  return { kind, title, next: text.nexts[kind] };
}
