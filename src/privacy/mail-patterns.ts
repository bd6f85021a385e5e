import type { PersonalPattern } from './personal-pattern.ts';

/** The name before the sign; it begins where no such character stands before it, so that a long word is read once. */
const name = '(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+';
/** The sign, and the words by which people write it: (at), [AT], {at}, 【艾特】, 圈a, " at ". */
const inBrackets = '[(\\[{<【〔] ?(?:[Aa][Tt]|@|艾特|圈[aA]) ?[)\\]}>】〕]';
const sign = ` ?(?:@|${inBrackets}|艾特|圈 ?[aA]|[aA]圈|小老鼠) ?`;
const said = `(?:${sign}| [Aa][Tt] )`;
const dot = '(?:[.。]| ?[(\\[{] ?(?:[Dd][Oo][Tt]|点) ?[)\\]}] ?| [Dd][Oo][Tt] | ?点 ?)';
/** Where most people have their mail: beside such a name another sign stands for @ too (wang#163.com, and 换成 @). */
const hosts =
  '(?:163|126|139|189|188|yeah|vip\\.163|qq|vip\\.qq|foxmail|sina|sohu|aliyun|gmail|outlook|hotmail|live|yahoo|icloud|me|tom|21cn|wo|msn)';
const instead = `(?:${said}| ?[#☆★◎※&$~^]{1,3} ?)`;

/** Words before the mail of an office, which is public where its host is one of an office too. */
const ofOffice =
  /(?:单位|工作|公共|官方|公开|举报|投诉|监督|意见|站里|本站|办公|服务|投稿)(?:电子)?(?:邮箱|信箱)[为是:： ]*$/;

/** Mail addresses, as they are and as people hide them from machines. */
export const mailPatterns: readonly PersonalPattern[] = [
  {
    kind: '邮箱',
    pattern: new RegExp(`${name}${said}[A-Za-z0-9-]+(?:${dot}[A-Za-z0-9-]+)*${dot}[A-Za-z]{2,}`, 'g'),
    // A picture for fine screens (logo@2x.png) and the address of a repository are no one's; the mail of an office is public.
    accept: ({ written, before }) =>
      !/^git@|[.。](?:png|jpe?g|webp|svg|gif|css|m?js|ts|csv|json)$/i.test(written) &&
      !(ofOffice.test(before) && /[.。](?:gov|org|edu)(?:[.。]cn)?$/.test(written)),
  },
  {
    kind: '邮箱',
    pattern: new RegExp(
      `${name}${instead}${hosts}(?: ?[.。] ?|${dot})(?:com(?: ?[.。] ?cn)?|cn|net)(?![A-Za-z0-9])`,
      'gi',
    ),
    // An address of the web, not of a person: mail-163.com is a part of its name.
    accept: ({ written, before }) => !/[/.]$/.test(before) && !/^(?:https?|www|mail|wap|m|e)[-_=]/i.test(written),
  },
];
