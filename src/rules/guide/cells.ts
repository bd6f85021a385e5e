import { expensesFile, expensesHead, ledger } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';

const stations = (column: string) => [`编号,名称,类型,区划,${column},资料性质,出处`];
const station = (cell: string) => [`demo-room,河湾村社工室,社工室,demo,${cell},示例,demo-doc`];
const stationsFile = 'data/demo/stations.csv';
const services = (column: string) => [`编号,站点,类别,名称,一句话,费用,状态,${column},出处`];
const service = (cell: string) => [`meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,${cell},demo-doc`];
const servicesFile = 'data/demo/services.csv';
const figures = ['编号,对象类型,对象,指标,数值,单位,精度,写法,出处'];

/** What stands in single cells. */
export const cellGuides: readonly Guide[] = [
  guide(
    'choice',
    [
      '只能从几个说法里选的格，填了别的。',
      '照提示选一个。拿不准的，在手册里看那张表的说明。',
      '说法一样，才能归类、合计和筛选。',
    ],
    stationsFile,
    stations('电话'),
    [['demo-room,河湾村社工室,社工点,demo,,示例,demo-doc'], ['demo-room,河湾村社工室,社工室,demo,,示例,demo-doc']],
  ),
  guide(
    'code',
    [
      '统一社会信用代码、电话、网址写得不对，或者长数字被 Excel 改成了 1.2E+17。',
      '照原文重新填。电话一格一个，不写姓名。在 Excel 里填长数字，先把这一列的格式设成“文本”。',
      '电话差一位就打不通，代码差一位就查不到。',
    ],
    stationsFile,
    stations('电话'),
    [station('8617'), station('000-12345678')],
  ),
  guide(
    'count',
    [
      '数目是负数、是 0，或者大得不像一个乡镇的。',
      '对照原件看一看，多半是多打了一位，或者打反了。',
      '一个打错的数，会让整页的合计都错。',
    ],
    servicesFile,
    services('办理时限'),
    [service('-3'), service('3')],
  ),
  guide(
    'date',
    [
      '看不出是哪一天：5/6/23、去年底，或者日历上没有的日子。',
      '写成 2023-12-27 的样子。只知道月份写 2023-12，只知道年份写 2023。不知道就空着。',
      '5/6/23 可以是五月六日，也可以是六月五日。网站不替您猜。',
    ],
    stationsFile,
    stations('成立日期'),
    [station('5/6/23'), station('2023-06-05')],
  ),
  guide(
    'far-date',
    [
      '年份离现在太远：早于 2000 年，或者晚于明年好几年。',
      '对照原件看年份，多半打错了一位。没有错就不用改。',
      '乡镇社工站是近年才有的，一百年前的支出多半是手误。',
    ],
    'data/demo/projects.csv',
    ['编号,站点,名称,状态,开始日期,出处'],
    [
      ['lunch,demo-station,中午一顿饭,进行中,1923-01-05,demo-doc'],
      ['lunch,demo-station,中午一顿饭,进行中,2023-01-05,demo-doc'],
    ],
  ),
  guide(
    'hours',
    [
      '开放时间、服务时间的写法读不懂。',
      '写成“周一至周五 08:30-12:00 13:30-17:30；周六 09:00-11:30”的样子：先星期，空一格，再时间。',
      '读得懂，网站才能告诉居民“现在有没有人”。',
    ],
    stationsFile,
    stations('开放时间'),
    [station('早八点到晚五点'), station('周一至周五 08:00-17:00')],
  ),
  guide(
    'item-no',
    [
      '清单序号写法不对，或者一份清单里两项用了同一个序号。',
      '写成“类-项”，例如 1-1。照公布的清单改正其中一个。',
      '居民照着墙上的序号打电话，同一个号不能是两件事。',
    ],
    servicesFile,
    services('序号'),
    [service('第一项'), service('1-1')],
  ),
  guide(
    'invisible',
    [
      '格子或文章里有看不见的控制字符：竖向换行、改变书写方向的记号。',
      '删掉那几个字，用键盘重新打一遍，不要粘贴。',
      '看着没有什么，读出来、搜起来、印出来却会错；有人用它让字倒着显示来骗人。',
    ],
    'data/demo/services.csv',
    ['编号,站点,类别,名称,一句话,费用,状态,出处'],
    [
      ['meals,demo-station,cat-elderly,送饭\u2066上门,把饭送到家,免费,开放,demo-doc'],
      ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,demo-doc'],
    ],
  ),
  guide(
    'length',
    [
      '短句太长。“一句话”最多 40 个字。',
      '删到能一口气念完，细节写到“说明”里。',
      '手机上、墙上、广播里，长句子没人看得完。',
    ],
    servicesFile,
    ['编号,站点,类别,名称,一句话,费用,状态,出处'],
    [
      [
        'meals,demo-station,cat-elderly,送饭上门,给住在示例镇、自己做不了饭、家里又没有人能做饭的老人，每天中午由志愿者把热乎乎的饭菜送到家门口,免费,开放,demo-doc',
      ],
      ['meals,demo-station,cat-elderly,送饭上门,把午饭送到做不了饭的老人家里,免费,开放,demo-doc'],
    ],
  ),
  guide(
    'money',
    [
      '金额读不准：带着“约”“余”，小数多于两位，或者不是数字。',
      '只写数字，单位是元，最多两位小数。“约”“余”填在精度，原文照抄在写法。',
      '账要算到分，一分也不能靠猜。',
    ],
    expensesFile,
    expensesHead,
    [
      ['e1,meals,2023-05-09,约9648元,exp-goods,四月的米和油,demo-doc'],
      ['e1,meals,2023-05-09,9648.00,exp-goods,四月的米和油,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'number',
    [
      '该填数字的格里不是数字。',
      '只写阿拉伯数字，写全：1100000，不写 110万。单位写在单位那一列。',
      '写成数字，才能相加、比较。',
    ],
    servicesFile,
    services('办理时限'),
    [service('三五天'), service('5')],
  ),
  guide(
    'as-written',
    [
      '写法（原文的样子）和数值、单位、精度说的不是一回事。',
      '打开原文，看清楚写的是多少，把对不上的那一格改对。',
      '页面显示的是写法，合计用的是数值，两个不一样就有一个是错的。',
    ],
    'data/demo/figures.csv',
    figures,
    [
      ['f1,站点,demo-station,ind-people,3000,人次,近,近3万人次,demo-doc'],
      ['f1,站点,demo-station,ind-people,30000,人次,近,近3万人次,demo-doc'],
    ],
  ),
  guide(
    'order',
    [
      '两个日期的先后反了，或者已经发生的事写成了以后的日子。',
      '对照原件，把写反或写错的改过来。',
      '结束早于开始，居民就不知道现在还办不办。',
    ],
    servicesFile,
    ['编号,站点,类别,名称,一句话,费用,状态,生效日期,失效日期,出处'],
    [
      ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,2025-01-01,2024-12-31,demo-doc'],
      ['meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,2024-01-01,2026-12-31,demo-doc'],
    ],
  ),
];
