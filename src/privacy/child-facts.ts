import { findPersons } from './person-name.ts';
import { createPrefilter, type Signs } from './prefilter.ts';
import { isPseudonym } from './sensitive-facts.ts';
import { sentencesOf } from './text-parts.ts';

const age = '(?:[1-9]|1[0-7]|[一二三四五六七八九]|十[一二三四五六七]?)(?:周?岁)(?!以上|以下|至|到|—|-|的?儿童|及)';
const schooling =
  '(?:小学|中学|初中|高中|幼儿园)(?!教师|老师)|[一二三四五六七八九初高123456789]年级|初[一二三]|高[一二三](?!血)|逃课|辍学|休学|班主任|上学|读书|学籍';
const child = '学生|儿童|孤儿|留守|困境|女孩|男孩|孩子|女童|男童|小朋友|少年|未成年|婴儿|幼儿';
const parents =
  '(?:父亲|母亲|爸爸|妈妈|父母|双亲|继父|继母|监护人|爷爷奶奶|祖父母?)[^，。；]{0,6}(?:去世|病逝|病故|离家|出走|改嫁|服刑|坐牢|打工|务工|失联|离异|离婚|残疾|吸毒|为|是|抚养|照顾|入狱|重病|病)';
const told = new RegExp(`${age}|${schooling}|${child}|${parents}`);

/** Every text that tells of a child has one of these. */
export const childSigns: Signs = {
  alone: '岁',
  pairs:
    `小学|中学|初中|高中|幼儿|年级|初一|初二|初三|高一|高二|高三|逃课|辍学|休学|班主|上学|读书|学籍|学生|儿童|孤儿|留守|困境|女孩|男孩|孩子|女童|男童|小朋|少年|未成|婴儿|父亲|母亲|爸爸|妈妈|父母|双亲|继父|继母|监护|祖父|爷爷`.split(
      '|',
    ),
};
const look = createPrefilter(childSigns);

/** Whether a text has a word of children. */
export function maySayChild(text: string): boolean {
  return look(text);
}

/** Where a child who could be known is told of with its age, school or parents (未成年人保护法 4, 个人信息保护法 31). */
export function findChildFacts(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!look(text)) return [];
  return sentencesOf(text).flatMap(({ text: part, start }) => {
    if (!told.test(part)) return [];
    return findPersons(part)
      .filter(({ form, end }) => form !== 'elder' && !isPseudonym(part, end))
      .filter((person) => toldNear(part, person.start, person.end))
      .slice(0, 1)
      .map((person) => ({ start: start + person.start, end: start + person.end }));
  });
}

/** Beside the name, not in a list far from it. */
function toldNear(text: string, start: number, end: number): boolean {
  return told.test(text.slice(Math.max(0, start - 14), start)) || told.test(text.slice(end, end + 30));
}
