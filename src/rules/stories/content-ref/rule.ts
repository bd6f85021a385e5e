import { contentReferences, type ContentReference } from '../../../data/content/content-references.ts';
import type { Portal } from '../../../data/portal.ts';
import { frontMatterReferences } from '../front-matter-references.ts';
import { remedyForTarget } from '../../support/reference-target.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** What texts refer to: figures, amounts, facts, sums and entries, in the text and in its front matter. */
export const contentRef: Rule = {
  id: 'content-ref',
  title: '文章引用的都找得到',
  level: 'error',
  *check({ portal }) {
    for (const entry of portal.content) {
      yield* frontMatterReferences(portal, entry);
      for (const reference of contentReferences(entry)) yield* judge(portal, reference);
    }
  },
};

function* judge(portal: Portal, reference: ContentReference): Iterable<Remark> {
  const message = remedyForTarget(portal, reference);
  if (message === undefined) return;
  const { file, line, component, target } = reference;
  yield { file, line, field: component, value: target, message };
}
