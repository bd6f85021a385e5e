import { nearestClause } from '../../support/nearest.ts';
import type { Rule } from '../../engine/rule.ts';

const folder = 'documents/';

/** Files of documents stand under `public/documents`. */
export const documentFile: Rule = {
  id: 'document-file',
  title: '文件的原件在',
  level: 'error',
  *check({ portal, publicFiles, attachments = [] }) {
    const hashes = new Map(attachments.map(({ file, sha256 }) => [file, sha256]));
    const present = new Set(
      publicFiles.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
    );
    for (const document of portal.tables.documents) {
      const { file, sha256 } = document;
      if (file === undefined) continue;
      if (present.has(file)) {
        const own = hashes.get(`public/documents/${file}`);
        if (own === undefined || sha256 === undefined || own === sha256) continue;
        const message = `和 public/documents/${file} 对不上：那个文件的 SHA-256 是 ${own}，原件换过了，或者校验和写错了。原件不能换：请从仓库的历史里恢复它；校验和写错的，改成上面这个。`;
        yield { table: 'documents', row: document, key: 'sha256', message };
        continue;
      }
      const near = nearestClause(file, present);
      const message = `不在 public/documents 里${near}。请把原件放进去，或改正文件名；没有原件就空着。`;
      yield { table: 'documents', row: document, key: 'file', message };
    }
  },
};
