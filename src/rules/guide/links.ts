import { guide, type Guide } from './guide.ts';

/** What rows say of other rows and of documents. */
export const linkGuides: readonly Guide[] = [
  guide(
    'ref',
    [
      '引用的编号在那张表里找不到；或者写的是名称，而这里要编号。',
      '照提示改成最接近的那个。真的没有，就先到那张表里加一行。',
      '找不到，页面上就缺一块：不知道是哪个站、哪笔钱、哪份文件。',
    ],
    'data/demo/services.csv',
    ['编号,站点,类别,名称,一句话,费用,状态,出处'],
    [
      ['meals,demo-station,养老服務,送饭上门,把饭送到家,免费,开放,demo-doc'],
      ['meals,demo-station,养老服务,送饭上门,把饭送到家,免费,开放,demo-doc'],
    ],
  ),
  guide(
    'cycle',
    [
      '上下级绕成了圈：甲的上级是乙，乙的上级又是甲；或者填了自己。',
      '看哪一个是最上面的，把它的上级空着。',
      '绕成圈，网站不知道谁管谁，合计也会数不完。',
    ],
    'data/demo/stations.csv',
    ['编号,名称,类型,区划,上级站点,资料性质,出处'],
    [
      ['demo-room,河湾村社工室,社工室,demo,demo-room,示例,demo-doc'],
      ['demo-room,河湾村社工室,社工室,demo,demo-station,示例,demo-doc'],
    ],
  ),
  guide(
    'belongs',
    [
      '看不出这一行属于谁：站点、区划、机构都空着。',
      '填上站点；文件没有写明站点的，填区划或机构。',
      '不知道属于谁，哪个地方的页面都显示不了它。',
    ],
    'data/demo/projects.csv',
    ['编号,站点,名称,状态,出处'],
    [['lunch,,中午一顿饭,进行中,demo-doc'], ['lunch,demo-station,中午一顿饭,进行中,demo-doc']],
  ),
  guide(
    'sources',
    [
      '没有写出处：数字、服务、项目、资金从哪份文件来。',
      '填“文件”表里的编号。没有登记过的文件，先在“文件”表加一行。',
      '居民看到一个数，会问“哪里写的”。没有出处，这个数就没有人信。',
    ],
    'data/demo/projects.csv',
    ['编号,站点,名称,状态,出处'],
    [['lunch,demo-station,中午一顿饭,进行中,'], ['lunch,demo-station,中午一顿饭,进行中,demo-doc']],
  ),
  guide(
    'source-date',
    [
      '日期和出处的日期对不上：文件发布的时候，这件事还没有发生，或者前后差了好几年。',
      '对照原件看两个日期。也看看出处是不是引错了文件。',
      '一份 2024 年 1 月的总结，写不出 2024 年 5 月的支出。',
    ],
    'data/demo/figures.csv',
    ['编号,对象类型,对象,指标,数值,单位,截至,出处'],
    [
      ['f1,站点,demo-station,ind-people,318,人次,2024-05-31,demo-doc'],
      ['f1,站点,demo-station,ind-people,318,人次,2023-12-31,demo-doc'],
    ],
  ),
  guide(
    'document-file',
    [
      '“文件”表里写了原件的文件名，而 public/documents 里没有它。',
      '把原件放进 public/documents，或者改正文件名。没有原件就空着。',
      '居民点开要看得到原件。',
    ],
    'data/demo/documents.csv',
    ['编号,标题,发布者,日期,类型,文件'],
    [
      ['contract,送餐合同,示例镇,2023-01-05,合同,contact.pdf'],
      ['contract,送餐合同,示例镇,2023-01-05,合同,contract.pdf'],
    ],
    { publicFiles: ['documents/contract.pdf'] },
  ),
  publicFileGuide(),
  guide(
    'sample-mix',
    [
      '示例的内容引用了真实的地方，或者真实的内容引用了示例。',
      '改成同一边的编号。照着示例改自己的资料时，最容易留下一格没改。',
      '示例是虚构的，混进来就成了假账。',
    ],
    'data/demo/services.csv',
    ['编号,站点,类别,名称,一句话,费用,状态,服务地点,出处'],
    [
      ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,poli,demo-doc'],
      ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,demo,demo-doc'],
    ],
  ),
  guide(
    'weight-column',
    ['完整度权重表里写的列，那张表没有。', '照提示改成最接近的列名。', '列名写错了，这一格填没填就算不进去。'],
    'data/common/weights.csv',
    ['编号,表,列,权重'],
    [['weight-phone,站点,电话号码,10'], ['weight-phone,站点,电话,10']],
  ),
];

function publicFileGuide(): Guide {
  const words = [
    'public 文件夹里放了网页、脚本、SVG 这类能带程序的文件。',
    '另存为 PDF 或图片再放。',
    '别人点开的是公示栏的地址，里面的程序就会以公示栏的名义运行。',
  ] as const;
  const row = (file: string): string => `contract,送餐合同,示例镇,2023-01-05,合同,${file}`;
  const base = guide(
    'public-file',
    words,
    'data/demo/documents.csv',
    ['编号,标题,发布者,日期,类型,文件'],
    [[row('contract.html')], [row('contract.pdf')]],
  );
  return {
    ...base,
    bad: { ...base.bad, circumstances: { publicFiles: ['documents/contract.html'] } },
    good: { ...base.good, circumstances: { publicFiles: ['documents/contract.pdf'] } },
  };
}
