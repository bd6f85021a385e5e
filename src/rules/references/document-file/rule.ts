import { nearestClause } from '../../support/nearest.ts';
import type { Rule } from '../../engine/rule.ts';

const folder = 'documents/';

/** Files of documents stand under `public/documents`. */
export const documentFile: Rule = {
  id: 'document-file',
  title: '文件的原件在',
  level: 'error',
  *check({ portal, publicFiles }) {
    const present = new Set(
      publicFiles.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
    );
    for (const document of portal.tables.documents) {
      const { file } = document;
      if (file === undefined || present.has(file)) continue;
      const near = nearestClause(file, present);
      const message = `不在 public/documents 里${near}。请把原件放进去，或改正文件名；没有原件就空着。`;
      yield { table: 'documents', row: document, key: 'file', message };
    }
  },
};
