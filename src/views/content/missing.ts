import type { Responsible } from '../../domain/disclosure/who-publishes.ts';
import type { Row } from '../../schema/index.ts';
import { text } from '../../text/absence.ts';

/** What nobody has published of something: for readers who ought to, for editors where it would stand. */
export interface Absence {
  /** What the letter asks about: 周至县2024年福彩公益金. */
  readonly about: string;
  readonly missing: readonly Missing[];
  readonly who: Responsible | undefined;
  readonly duties: readonly Row<'duties'>[];
}

export interface Missing {
  readonly part: keyof typeof text.parts;
  /** For editors alone. */
  readonly remedy: string;
}

/** `要做成什么、效果`. */
export function missingWords({ missing }: Absence): string {
  return [...new Set(missing.map(({ part }) => text.parts[part]))].join('、');
}
