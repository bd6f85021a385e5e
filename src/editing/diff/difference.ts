import { freshFindings } from '../../rules/engine/fresh-findings.ts';
import { createVocabulary } from '../../data/cells/vocabulary.ts';
import type { Finding } from '../../data/finding.ts';
import { find, type Portal } from '../../data/portal.ts';
import { addressOf } from '../../domain/addresses/address.ts';
import { pagesOfRow } from '../../domain/addresses/pages-of-row.ts';
import type { Row, TableName } from '../../schema/index.ts';
import { compareFiles, type FileDifferences } from './compare-files.ts';
import { missingCorrections, type MissingCorrection } from './missing-corrections.ts';
import { budgetEffects, moneyEffects, type BudgetEffect, type MoneyEffect } from './money-effects.ts';
import { qualityChange, type QualityChange } from './quality.ts';
import type { Tree } from './tree.ts';

/** All that is to be said of a change of the data. */
export interface Difference extends FileDifferences {
  readonly before: Portal;
  readonly after: Portal;
  readonly money: readonly MoneyEffect[];
  readonly budgets: readonly BudgetEffect[];
  /** Addresses of pages that show what changed, in order. */
  readonly pages: readonly string[];
  readonly missing: readonly MissingCorrection[];
  readonly quality: QualityChange;
  /** Findings that were not there before. */
  readonly fresh: readonly Finding[];
}

/** Compares two states of the data. `today` is YYYY-MM-DD. */
export function differenceOf(before: Tree, after: Tree, today: string): Difference {
  const files = compareFiles(before, after, createVocabulary(after.portal));
  const [was, is] = [before.portal, after.portal];
  return {
    ...files,
    before: was,
    after: is,
    money: moneyEffects(was, is),
    budgets: budgetEffects(was, is),
    pages: affectedPages(files, was, is, today),
    missing: missingCorrections(files.rows, was, is, today),
    quality: qualityChange(before, after, today),
    // A file may have been moved, and with it all that is found in it.
    fresh: freshFindings(before.findings, after.findings, ({ rule, level, field, value, message }) =>
      [rule, level, field, value, message].join('\n'),
    ),
  };
}

function affectedPages({ rows, texts }: FileDifferences, was: Portal, is: Portal, today: string): readonly string[] {
  const pages = new Set<string>();
  for (const { row } of rows) {
    for (const portal of [was, is]) {
      const found: Row<TableName> | undefined = find(portal, row.table, row.id);
      if (found) for (const page of pagesOfRow(portal, row.table, found, today)) pages.add(page);
    }
  }
  for (const { collection, slug } of texts) {
    if (collection === 'stories' || collection === 'models') {
      pages.add(`/${collection}/`);
      pages.add(addressOf(is, collection, slug) ?? '/');
    } else pages.add(collection === 'pages' ? `/${slug}/` : `/${collection}/${slug}/`);
  }
  return [...pages].sort();
}
