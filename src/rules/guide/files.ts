import { guide, type Guide } from './guide.ts';

const regions = ['编号,名称,级别,上级,示例'];

/** Files, headers and rows that can be read, and exceptions. */
export const fileGuides: readonly Guide[] = [
  {
    ...guide(
      'files',
      [
        '文件名不是公示栏的表，文件是空的、只有列名，或者里面的字读不出来；缺了少不得的表，也会说。',
        '照提示把文件改名，或者用 Excel、WPS 打开，另存为“CSV UTF-8（逗号分隔）”。用不着的文件就删掉。',
        '文件名就是表名。名字错一个字母，整张表都不会出现在网站上。',
      ],
      'data/demo/regions.csv',
      [...regions, 'demo-hewan,河湾村,村,demo,是'],
      [[], []],
    ),
    bad: {
      file: 'data/demo/regoins.csv',
      lines: [...regions, 'demo-hewan,河湾村,村,demo,是'],
      others: {},
      circumstances: {},
    },
  },
  guide(
    'columns',
    [
      '第一行的列名认不出来、写了两遍、空着，或者缺了必须有的列。',
      '照提示改第一行。列的先后可以换，名字不能改。',
      '网站按列名找内容。列名错了，这一整列都读不到。',
    ],
    'data/demo/regions.csv',
    [],
    [
      ['编号,名称,級別,上级,示例', 'demo-hewan,河湾村,村,demo,是'],
      ['编号,名称,级别,上级,示例', 'demo-hewan,河湾村,村,demo,是'],
    ],
  ),
  guide(
    'row',
    [
      '一行的格数和列名对不上，或者一格里换了行。',
      '用 Excel 或 WPS 打开，重新填这一行最省事。内容里要用逗号，请用中文逗号“，”。',
      '少一格，后面的内容就会整个错位：电话跑到地址里，金额跑到日期里。',
    ],
    'data/demo/regions.csv',
    regions,
    [['demo-hewan,河湾村,村,demo'], ['demo-hewan,河湾村,村,demo,是']],
  ),
  guide(
    'required',
    [
      '必须填的格空着。',
      '照提示填上。真的不知道，就先不加这一行，等问清楚了再加。',
      '少了这一格，居民看不懂这一行，网站也不知道把它放在哪里。',
    ],
    'data/demo/regions.csv',
    regions,
    [['demo-hewan,,村,demo,是'], ['demo-hewan,河湾村,村,demo,是']],
  ),
  guide(
    'id',
    [
      '编号里有大写字母、空格、汉字或别的符号。',
      '只用小写字母、数字和短横线，用自己的地名开头，例如 demo-hewan。别处引用了它的，也要一起改。',
      '编号是这一行的网址，也是别的表找到它的办法，要短、要稳、谁都打得出来。',
    ],
    'data/demo/regions.csv',
    regions,
    [['Demo 河湾,河湾村,村,demo,是'], ['demo-hewan,河湾村,村,demo,是']],
  ),
  guide(
    'duplicate-id',
    [
      '同一张表里，一个编号用了两次。两个文件里的同一张表也算。',
      '给其中一行换一个编号；同一件事写了两遍，就删掉一行。',
      '编号重了，网站分不清说的是哪一行，链接和账都会错。',
    ],
    'data/demo/regions.csv',
    regions,
    [
      ['demo-hewan,河湾村,村,demo,是', 'demo-hewan,东街社区,村,demo,是'],
      ['demo-hewan,河湾村,村,demo,是', 'demo-dongjie,东街社区,村,demo,是'],
    ],
  ),
  guide(
    'form',
    [
      '意思看得懂，写法不整齐：全角数字、2024/1/2 这样的日期、多余的空格、7万元。',
      '不用动手：运行 npm run fix 会自动改好。没有装程序的，也可以不改，不影响公布。',
      '写法一样，两次改动才比得出差别，别人用这些数据也省事。',
    ],
    'data/demo/stations.csv',
    ['编号,名称,类型,区划,成立日期,资料性质,出处'],
    [
      ['demo-room,河湾村社工室,社工室,demo,2024年1月2日,示例,demo-doc'],
      ['demo-room,河湾村社工室,社工室,demo,2024-01-02,示例,demo-doc'],
    ],
  ),
  {
    ...guide(
      'exceptions',
      [
        '例外表里的一行没有写理由、已经到期、放过的是不能放过的，或者它说的问题已经不在了。',
        '用不着了就删掉这一行；还要留着，就写明理由和新的到期日。',
        '例外是“看过了，可以不改”，要让后来的人知道谁凭什么这样定，而且隔一阵再看一次。',
      ],
      'data/exceptions.csv',
      ['规则,文件,行,列,理由,到期'],
      [[], ['sources,data/demo/organizations.csv,union,出处,原件在镇里，年底登记,2026-12-31']],
      { others: { 'data/demo/organizations.csv': ['编号,名称,类型,出处', 'union,工会,群团组织,'] } },
    ),
    bad: {
      file: 'data/exceptions.csv',
      lines: ['规则,文件,行,列,理由,到期', 'sources,data/demo/organizations.csv,union,出处,,去年年底'],
      others: { 'data/demo/organizations.csv': ['编号,名称,类型,出处', 'union,工会,群团组织,demo-doc'] },
      circumstances: {},
    },
  },
];
