import { fold } from '../../publish/search/format/folded.ts';
import { isOfSite, type Expression, type NamesIndex } from './names-index.ts';

const most = 6;

/** What somebody who has typed this may be about to ask for: names, needs and places that begin with it, then that have it. */
export function suggestionsFor(typed: string, { expressions, file }: NamesIndex): readonly string[] {
  const { text } = fold(typed);
  if (text === '') return [];
  const ranked = expressions.flatMap((expression) => {
    const { folded } = expression;
    const at = folded.indexOf(text);
    return at === -1 || folded === text || !isShown(expression, file) ? [] : [{ expression, late: at > 0 }];
  });
  return ranked
    .sort((a, b) => Number(a.late) - Number(b.late) || a.expression.folded.length - b.expression.folded.length)
    .slice(0, most)
    .map(({ expression }) => expression.text);
}

/** Names and needs of the site; of what else people say only what stands on a page. */
function isShown({ owners }: Expression, file: NamesIndex['file']): boolean {
  return owners.some(
    ({ field, index, official }) =>
      field === 'place' || field === 'need' || official === true || (field !== 'saying' && !isOfSite(file, index)),
  );
}
