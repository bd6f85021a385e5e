import type { AttachmentText } from '../../../data/attachments/attachment.ts';
import { findChildFacts } from '../../../privacy/child-facts.ts';
import { decodeEntities } from '../../../privacy/entities.ts';
import { findHomeAddresses } from '../../../privacy/home-address.ts';
import { findPersonalData } from '../../../privacy/personal-data.ts';
import { findSensitiveFacts } from '../../../privacy/sensitive-facts.ts';
import type { Remark, Rule } from '../../engine/rule.ts';

/** What stands in a letter, a table or a notice that is attached is as public as what stands on a page (个人信息保护法 25, 28). */
export const attachmentText: Rule = {
  id: 'attachment-text',
  title: '附件里没有个人信息',
  level: 'both',
  excusable: true,
  *check({ attachments = [] }) {
    for (const { file, texts, located } of attachments) {
      if (located) yield { file, line: 1, message: places };
      for (const { where, text } of texts) yield* remarks(file, { where, text: decodeEntities(text) });
    }
  },
};

function* remarks(file: string, { where, text }: AttachmentText): Iterable<Remark> {
  const at = where === '' ? '' : `${where}：`;
  for (const kind of new Set(findPersonalData(text).map((found) => found.kind)))
    yield { file, line: 1, message: `${at}里面有一个像${kind}的内容${hidden}${remedy}` };
  if (findHomeAddresses(text).length > 0)
    yield { file, line: 1, message: `${at}里面有一个像家庭住址的内容${hidden}${remedy}` };
  const facts = text.split('\n').flatMap((line) => findSensitiveFacts(line));
  for (const kind of new Set(facts.map((fact) => fact.kind))) {
    const forbidden = facts.some((fact) => fact.kind === kind && fact.forbidden);
    const message = `${at}里面把${kind}和一个认得出的人写在了一起${hidden}${remedy}`;
    yield { file, line: 1, level: forbidden ? 'error' : 'warning', message };
  }
  if (text.split('\n').some((line) => findChildFacts(line).length > 0))
    yield {
      file,
      line: 1,
      level: 'warning',
      message: `${at}里面一个孩子的名字旁边写了年龄、学校或父母的事${hidden}${remedy}`,
    };
}

const hidden = '（为保护个人，这里不显示）。';
const remedy = '请在原来的文件里删掉，另存一份再放。不要只用黑框盖住：字还在文件里，谁都能复制出来。';
const places = '里面有一张图片藏着拍摄地点（经纬度或地名）。请给图片截一次屏，换掉文件里的这一张，另存一份再放。';
