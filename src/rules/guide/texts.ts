import { guide, type Guide } from './guide.ts';
import { storyFile, storyText } from './story-case.ts';

const told = (sentence: string) => storyText({}, (line) => (line === '中午有热饭。' ? sentence : line));

/** The rule over built pages: its example is a page. */
function builtGuide(): Guide {
  const words = [
    '生成的网页里，有数字说不出来自哪一行，有个人信息，从别的网站取东西，或者没有正文区。',
    '有个人信息的，到资料里找到它，删掉。别的是程序的毛病，请告诉维护的人。用 npm run check -- --site dist 可以自己查。',
    '资料都对，页面也可能做错。做好以后再看一遍，错的就不会贴出去。',
  ] as const;
  const file = 'dist/stations/demo-station/index.html';
  const html = (from: string) => `<main><data value="318" data-from="${from}">318 人次</data></main>`;
  const base = guide('built-site', words, file, [], [[html('stations/demo-staton')], [html('stations/demo-station')]]);
  const built = (lines: readonly string[]) => ({ pages: [{ file, html: lines.join('\n') }] });
  return {
    ...base,
    bad: { ...base.bad, circumstances: built(base.bad.lines) },
    good: { ...base.good, circumstances: built(base.good.lines) },
  };
}

/** Stories and other texts. */
export const textGuides: readonly Guide[] = [
  guide(
    'front-matter',
    [
      '文章开头两行 --- 之间的内容缺了、写错了，或者读不懂。',
      '照同一个文件夹里别的文章补上。冒号后面空一格。',
      '开头写着标题、地方、同意到哪天，缺了就不知道该不该显示、放在哪里。',
    ],
    storyFile,
    [],
    [storyText({ photo_policy: '' }), storyText({})],
  ),
  guide(
    'story-headings',
    [
      '故事少了五个小标题里的一个，写了两遍，或者次序不对。',
      '照次序写全：当时的难处、我们做了什么、现在怎样、花了多少、还没解决的。',
      '后两个让故事老实：花了多少钱，还有什么没办成。',
    ],
    storyFile,
    [],
    [
      storyText({}, (line) => (line === '## 还没解决的' || line === '周末还没有人送。' ? undefined : line)),
      storyText({}),
    ],
  ),
  guide(
    'typed-figure',
    [
      '故事里手打了数字。',
      '改成引用：<Figure id="编号" />、<Amount of="expenses/编号" />。照抄原文的话，放进中文引号“ ”。',
      '表里的数改了，故事里手打的不会跟着改，两处就不一样了。',
    ],
    storyFile,
    [],
    [told('中午有热饭，已经送了 318 份。'), told('中午有热饭，已经送了<Figure id="meals-given" />。')],
    {
      others: {
        'data/demo/figures.csv': [
          '编号,对象类型,对象,指标,数值,单位,出处',
          'meals-given,站点,demo-station,ind-people,318,份,demo-doc',
        ],
      },
    },
  ),
  guide(
    'content-ref',
    [
      '文章引用的编号找不到，或者引用的那一格是空的。',
      '照提示改成最接近的编号，或者先在表里加上那一行。',
      '引用不到，页面上就是一个空洞。',
    ],
    storyFile,
    [],
    [told('饭由<Ref to="stations/demo-staton" />送。'), told('饭由<Ref to="stations/demo-station" />送。')],
  ),
  guide(
    'mdx-guard',
    [
      '文章里有花括号、HTML 标签、import 这样的程序，或者链接到了没有登记的网站。',
      '只用普通文字和五种引用：<Figure />、<Amount />、<Fact />、<Sum />、<Ref />。要链接外面的文件，先在“文件”表登记。',
      '文章在生成网站时会被当成程序运行。混进一行程序，整个网站都可能被改掉。',
    ],
    storyFile,
    [],
    [told('中午有热饭，见[这里](https://elsewhere.example/)。'), told('中午有热饭，见[服务](/services/)。')],
  ),
  guide(
    'picture-text',
    [
      '文章里的图片没有文字说明，或者图片不在 public 文件夹里。',
      '在方括号里写一句图上是什么，例如 ![老人在助餐点吃午饭](/stories/lunch.jpg)。',
      '看不见的人靠这句话知道图上是什么；图没打开时，大家也靠它。',
    ],
    storyFile,
    [],
    [told('![](/stories/lunch.jpg)'), told('![老人在助餐点吃午饭](/stories/lunch.jpg)')],
    { publicFiles: ['stories/lunch.jpg'] },
  ),
  builtGuide(),
];
