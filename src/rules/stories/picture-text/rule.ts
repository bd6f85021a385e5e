import type { ContentEntry } from '../../../data/content/content.ts';
import { withoutCode } from '../../support/content-lines.ts';
import { nearestClause } from '../../support/nearest.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** Words that stand in for a description and say nothing. */
const empty =
  /^(?:图片?|照片|截图|插图|image|img|photo|picture|pic|alt|[\w .()-]*\.(?:jpe?g|png|webp|gif)|(?:IMG|DSC|mmexport|微信图片)[\w-]*)?\d*$/i;

/** Pictures in texts: there, and told in words for those who cannot see them. */
export const pictureText: Rule = {
  id: 'picture-text',
  title: '图片在，也有文字说明',
  level: 'error',
  *check({ portal, publicFiles }) {
    for (const entry of portal.content) yield* judge(entry, publicFiles);
  },
};

function* judge(entry: ContentEntry, publicFiles: readonly string[]): Iterable<Remark> {
  const body = withoutCode(entry.body);
  for (const { index, 1: text = '', 2: address = '' } of body.matchAll(/!\[([^\]]*)\](?:\(<?([^)\s>]*)|\[)/g)) {
    const line = entry.bodyLine + body.slice(0, index).split('\n').length - 1;
    const at = { file: entry.file, line } as const;
    if (empty.test(text.trim())) {
      const message =
        '这张图片没有文字说明，看不见的人不知道画的是什么。请在方括号里写一句，例如 ![老人在助餐点吃午饭](/stories/lunch.jpg)。';
      yield { ...at, message };
    }
    const path = /^\/([^?#]+)/.exec(address)?.[1];
    if (path !== undefined && !publicFiles.includes(decoded(path))) {
      const message = `不在 public 文件夹里${nearestClause(path, publicFiles)}。请把图片放进去，或改正文件名。`;
      yield { ...at, value: address, message };
    }
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
