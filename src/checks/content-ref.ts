import { contentReferences, type ContentReference } from '../model/content-references.ts';
import type { ContentEntry } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import type { Portal } from '../model/portal.ts';
import { withoutCode } from './content-lines.ts';
import { frontMatterReferences } from './front-matter-references.ts';
import { remedyForTarget } from './reference-target.ts';
import type { Rule } from './rule.ts';

/** What texts refer to: figures, amounts, facts, sums and entries, in the text and in its front matter. */
export const contentRef: Rule = {
  id: 'content-ref',
  title: '文章引用的都找得到',
  level: 'error',
  *check({ portal }) {
    for (const entry of portal.content) {
      yield* frontMatterReferences(portal, entry);
      for (const reference of referencesIn(entry)) yield* judge(portal, reference);
    }
  },
};

/** An example between backticks is not a reference. */
function referencesIn(entry: ContentEntry): readonly ContentReference[] {
  return contentReferences({ ...entry, body: withoutCode(entry.body) });
}

function* judge(portal: Portal, reference: ContentReference): Iterable<Finding> {
  const message = remedyForTarget(portal, reference);
  if (message === undefined) return;
  const { file, line, component, target } = reference;
  yield { rule: 'content-ref', level: 'error', file, line, field: component, value: target, message };
}
