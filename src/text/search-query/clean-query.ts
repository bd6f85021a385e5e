import { toHalfWidth } from '../../data/cells/normalise.ts';

/**
 * Words with which people ask, not words of what they ask for. They stand in no record, so they would only make an answer
 * impossible. Longer ones first: `怎么办` must go before `怎么`.
 */
const questionWords = [
  ...[
    '请问一下',
    '我想问一下',
    '我想问',
    '我想要',
    '我们想',
    '我想',
    '我要',
    '请问',
    '想问问',
    '想问',
    '问一下',
    '有谁能',
    '谁能',
    '谁来',
    '找谁',
  ],
  ...['可不可以', '能不能', '有没有', '是不是', '要不要', '会不会', '行不行', '好不好'],
  ...[
    '怎么回事',
    '怎么申请',
    '怎么办理',
    '怎么收费',
    '怎么样',
    '怎么办',
    '怎么弄',
    '怎么去',
    '怎么',
    '怎样',
    '咋办',
    '咋弄',
    '咋',
    '如何',
  ],
  ...[
    '花到哪里去了',
    '花到哪儿去了',
    '花到哪去了',
    '用到哪里去了',
    '用到哪去了',
    '到哪里去了',
    '到哪去了',
    '花到哪里了',
    '花到哪儿了',
    '花到哪了',
    '花到哪里',
    '花到哪',
    '花在哪里',
    '花在哪儿',
    '花在哪',
    '用到哪了',
    '用在哪',
    '去哪里',
    '去哪儿',
    '去哪',
  ],
  ...['在哪里', '在哪儿', '在哪', '到哪里', '到哪儿', '到哪', '哪里有', '哪里', '哪儿', '哪些', '哪个', '哪家', '哪有'],
  ...['需要什么', '要带什么', '什么时候', '为什么', '是什么', '什么是', '什么', '是啥', '啥是', '啥'],
  ...[
    '电话号码',
    '联系电话',
    '联系方式',
    '电话是多少',
    '电话多少',
    '怎么联系',
    '怎么走',
    '地址在哪',
    '几点上班',
    '几点下班',
    '几点开门',
    '几点关门',
    '上班时间',
    '开放时间',
    '是什么意思',
    '什么意思',
    '是干什么的',
    '干什么的',
    '干什么',
    '谁来管',
    '谁管',
    '怎么报名',
    '有谁可以',
    '谁可以',
  ],
  ...['要多少钱', '多少钱', '要钱吗', '花钱吗', '收钱吗', '收费吗', '免费吗', '要不要钱', '几点'],
].sort((a, b) => b.length - a.length);

const asking = new RegExp(questionWords.join('|'), 'g');
const punctuation = /[，。？！、；：“”‘’「」『』（）《》〈〉【】…—·～~,?!;:"'()[\]{}<>|\\/]+/g;
const endParticles = /[吗呢吧啊呀嘛么哦的]+(?= |$)/g;
// No look-behind anywhere: Safari before 16.4 would refuse the whole script.
const startPronouns = /(^| )(?:我们家|我家|我们|我)的?(?=[^ ])/g;
/** 的 between two words joins them; in a short run it may be part of one. */
const joiningDe = /(\p{Script=Han}{2})的(?=\p{Script=Han})/gu;
/** 没有人 is 没人, as people mostly say. */
const without = /没有(?=[人钱饭活事伴])/g;
/** Who asks where: the place is not named, so it cannot be looked for. */
const somewhere =
  /(?:我们|咱们|咱|我)?(?:镇上|镇里|村上|村里|村子里|街道上|社区里|小区里|附近|周边|本地|当地|这边|这里|我们这儿|我们这)(?:的)?(?=.)/g;
const longest = 40;

/** Signs that nobody sees or reads: zero-width and direction marks, control signs, emoji and what belongs to them. */
const unread = /[\p{Cf}\p{So}\p{Emoji_Modifier}\ufe00-\ufe0f\u20e3]|(?!\s)\p{Cc}/gu;

/** A text as it is compared: half-width, lower case, without signs that nobody reads, punctuation to blanks, single blanks. */
export function plainText(text: string): string {
  return toHalfWidth(text).replace(unread, '').toLowerCase().replace(punctuation, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * What is really asked for: `请问哪里有人送饭？` is `人送饭`, `福彩的钱花到哪了` is `福彩 钱`. Words are separated by one blank. A query
 * made of question words alone stays as it is.
 */
export function cleanQuery(query: string): string {
  const plain = plainText(query).slice(0, longest).trim();
  const cleaned = plain
    .replace(asking, ' ')
    .replace(without, '没')
    .replace(somewhere, ' ')
    .replace(joiningDe, '$1 ')
    .replace(endParticles, '')
    .replace(startPronouns, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return cleaned === '' ? plain : cleaned;
}
