import type { Attachment } from '../../data/attachments/attachment.ts';
import type { Finding } from '../../data/finding.ts';
import type { OtherEntry } from '../../data/files/files.ts';
import type { Picture } from '../../data/files/picture.ts';
import type { Portal } from '../../data/portal.ts';
import type { RowPlace, TableName } from '../../schema/index.ts';

/** A page as it was built: its address and its HTML. */
export interface BuiltHtml {
  readonly file: string;
  readonly html: string;
}

/** A seal that a commit of the history put into the chain. */
export interface LostSeal {
  readonly what: string;
  readonly sha256: string;
  readonly commit: string;
}

/** What a rule may look at. Rules read nothing else: no clock, no disk, no network. */
export interface CheckContext {
  readonly portal: Portal;
  /** Today in China as YYYY-MM-DD. */
  readonly today: string;
  /** Paths of the files under `public/`, relative to it. */
  readonly publicFiles: readonly string[];
  /** What lies under `public/` beside them: links, hidden files, empty folders; none where a caller has no use for it. */
  readonly publicOthers?: readonly OtherEntry[];
  /** Pictures under `public/` and `content/`; none where a caller has no use for what is said of them. */
  readonly pictures?: readonly Picture[];
  /** What the files under `public/` say that are no pictures; none where a caller has no use for it. */
  readonly attachments?: readonly Attachment[];
  /** The pages of a built site, read one by one; none where only the data is checked. */
  readonly pages?: Iterable<BuiltHtml>;
  /** Seals that the history of the repository has and the chain has not; none where there is no history. */
  readonly lostSeals?: readonly LostSeal[];
}

/** What a rule says of one cell of a row that was read. The engine adds the rule, its level, the place and the text of the cell. */
export interface CellRemark {
  readonly table: TableName;
  readonly row: { readonly at: RowPlace };
  readonly key: string;
  /** Of a rule of two levels: an error where nothing else is said. */
  readonly level?: Finding['level'];
  /** Shown in the place of what stands in the cell; `undefined` where that must not be repeated. */
  readonly value?: string | undefined;
  readonly message: string;
  readonly fix?: string;
}

/** What a rule says of a line of a file; the engine adds the rule and its level. */
interface LineRemark extends Omit<Finding, 'rule' | 'level'> {
  readonly level?: Finding['level'];
}

export type Remark = CellRemark | LineRemark;

/** One rule: returns remarks and does nothing else. Its id stands in every message and names its page in the handbook. */
export interface Rule {
  readonly id: string;
  /** What it looks after, in a few Chinese words. */
  readonly title: string;
  /** What it gives: errors, which stop a publication, warnings, or now one and now the other. */
  readonly level: 'error' | 'warning' | 'both';
  /** Whether an error of it may be excused in exceptions.csv, because a person may know better; a warning always may. */
  readonly excusable?: true;
  /** Rules that tell the same fault more exactly: in a row of which one of them speaks, a warning of this one is left out. */
  readonly impliedBy?: readonly string[];
  check(context: CheckContext): Iterable<Remark>;
}
