import type { ContentComponent } from '../../data/content/content-references.ts';
import { resolveTarget, type ContentTarget } from '../../views/content/content-notes.ts';
import type { Footnotes } from '../../views/footnotes.ts';

/** The footnotes that the page has handed over; a page that shows MDX without them is a mistake of ours. */
export function pageNotes(locals: App.Locals): Footnotes {
  if (locals.notes === undefined) throw new Error('A page that shows MDX must set Astro.locals.notes first.');
  return locals.notes;
}

/** What a component stands for. `citeContent` has refused broken references already, with their file and line. */
export function contentTarget<Component extends ContentComponent>(
  notes: Footnotes,
  component: Component,
  target: string,
): Extract<ContentTarget, { component: Component }> {
  const found = resolveTarget(notes.site.portal, component, target);
  if (found === undefined || !isOf(found, component)) throw new Error(`<${component}> 引用的 "${target}" 不存在。`);
  return found;
}

function isOf<Component extends ContentComponent>(
  target: ContentTarget,
  component: Component,
): target is Extract<ContentTarget, { component: Component }> {
  return target.component === component;
}
