import { withoutCode } from './content-code.ts';
import type { ContentEntry } from './content.ts';

/** The only components that MDX may use, each with its one attribute. All are self-closing. */
export const contentComponents = {
  /** A figures row as its source prints it: `<Figure id="poli-volunteers" />`. */
  Figure: 'id',
  /** The amount of a receipts, expenses or budgets row: `<Amount of="receipts/poli-r1" />`. */
  Amount: 'of',
  /** Any other cell: `<Fact of="stations/poli-station.founded" />`. */
  Fact: 'of',
  /** A computed count or sum: `<Sum query="services?station=poli-station" />`. */
  Sum: 'query',
  /** A link that shows the name of an entry: `<Ref to="stations/poli-station" />`. */
  Ref: 'to',
} as const;

export type ContentComponent = keyof typeof contentComponents;

export interface ContentReference {
  readonly component: ContentComponent;
  readonly target: string;
  readonly file: string;
  readonly line: number;
}

const tag = /<(Figure|Amount|Fact|Sum|Ref)\s+(id|of|query|to)="([^"]*)"\s*\/>/g;

/** Every reference to data that a text makes, in reading order, with its line. An example between backticks is none. */
export function contentReferences(entry: ContentEntry): readonly ContentReference[] {
  const references: ContentReference[] = [];
  const body = withoutCode(entry.body);
  for (const match of body.matchAll(tag)) {
    const component = match[1];
    if (!isComponent(component) || contentComponents[component] !== match[2]) continue;
    const line = entry.bodyLine + body.slice(0, match.index).split('\n').length - 1;
    references.push({ component, target: match[3] ?? '', file: entry.file, line });
  }
  return references;
}

function isComponent(name: string | undefined): name is ContentComponent {
  return name !== undefined && Object.hasOwn(contentComponents, name);
}
