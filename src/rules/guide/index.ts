import { amountGuides } from './amounts.ts';
import { balanceGuides } from './balances.ts';
import { bookGuides } from './books.ts';
import { budgetGuides } from './budgets.ts';
import { cellGuides } from './cells.ts';
import { correctionGuides } from './corrections.ts';
import { fileGuides } from './files.ts';
import type { Guide } from './guide.ts';
import { linkGuides } from './links.ts';
import { moneyWordGuides } from './money-words.ts';
import { peopleGuides } from './people.ts';
import { stateGuides } from './states.ts';
import { steadyGuides } from './steady.ts';
import { termGuides } from './terms.ts';
import { textGuides } from './texts.ts';

export type { Example, Guide } from './guide.ts';

/** The guides in the groups in which the handbook lists them. */
export const guideGroups: readonly { readonly title: string; readonly guides: readonly Guide[] }[] = [
  { title: '文件和行', guides: fileGuides },
  { title: '一格里的内容', guides: cellGuides },
  { title: '引用、出处和更正', guides: [...linkGuides, ...correctionGuides, ...stateGuides] },
  { title: '账目', guides: [...amountGuides, ...balanceGuides, ...bookGuides, ...moneyWordGuides, ...steadyGuides] },
  { title: '资金、公示和机构', guides: termGuides },
  { title: '预算', guides: budgetGuides },
  { title: '保护人', guides: peopleGuides },
  { title: '故事和文章', guides: textGuides },
];

export const guides: readonly Guide[] = guideGroups.flatMap((group) => group.guides);
