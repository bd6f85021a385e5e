import { expensesFile, ledger } from './ledger-case.ts';
import { guide, type Guide } from './guide.ts';
import { childStory, storyFile, storyText } from './story-case.ts';

const organizations = ['编号,名称,类型,同意公示名称,出处'];
const donation = {
  ...ledger,
  'data/demo/funds.csv': [
    '编号,名称,类型,拨付方,接收站点,出处',
    'meals,送餐资金,福利彩票公益金,,demo-station,demo-doc',
    'gifts,捐款,社会捐赠,shop,demo-station,demo-doc',
  ],
};
const groupHead = ['编号,资金,日期,金额（元）,支出类别,摘要,收款群体,人数,出处'];
const picture = (bytes: number, located: boolean) => [{ file: 'public/stories/lunch.jpg', bytes, located }];

function pictureGuide(
  rule: string,
  words: readonly [string, string, string],
  bad: readonly [string, ReturnType<typeof picture>],
  good: string,
): Guide {
  const base = guide(rule, words, 'public/stories/lunch.jpg', [], [[bad[0]], [good]]);
  return {
    ...base,
    bad: { ...base.bad, circumstances: { pictures: bad[1] } },
    good: { ...base.good, circumstances: { pictures: picture(120_000, false) } },
  };
}

/** What protects those told of, those who give, and those who look. */
export const peopleGuides: readonly Guide[] = [
  guide(
    'pii',
    [
      '表格或文章里有身份证号、手机号、银行卡号、邮箱、护照、车牌、微信号，或者故事和账目里有门牌号。',
      '删掉，改写公开的办公电话；住址最细写到村或社区。提示只说在哪里，不会把内容显示出来。',
      '公开以后收不回来。个人信息保护法第二十五条、第二十八条。',
    ],
    'data/demo/organizations.csv',
    ['编号,名称,类型,简介,出处'],
    [['union,工会,群团组织,报名找老王 13800138000,demo-doc'], ['union,工会,群团组织,报名打社工站电话,demo-doc']],
  ),
  guide(
    'work-mobile',
    [
      '电话、监督电话里写的是手机号。',
      '站里的工作手机，机主也同意公开：留着，记进 data/exceptions.csv，就不再提醒。私人的手机：改成办公电话，没有就空着。',
      '手机号公开了就收不回来，换了人也还会有人打。别的格子和文章里，手机号一律不能写。',
    ],
    'data/demo/stations.csv',
    ['编号,名称,类型,区划,电话,资料性质,出处'],
    [
      ['demo-east,河东社工室,社工室,demo,13800138000,示例,demo-doc'],
      ['demo-east,河东社工室,社工室,demo,000-00000104,示例,demo-doc'],
    ],
  ),
  guide(
    'consent',
    [
      '故事的同意到期了、同意书编号写得不像编号，或者说是公开报道却没有写是哪份。',
      '重新征得同意后改日期；到期不续的，故事自动收起，只留一行说明。',
      '故事是别人的生活，人家同意到哪天，就讲到哪天。',
    ],
    storyFile,
    [],
    [storyText({ consent_code: '张阿姨的同意书' }), storyText({})],
  ),
  guide(
    'child-place',
    [
      '讲孩子的故事，写到了村、社区或学校的名字。',
      '改写成“镇上”“一所学校”。',
      '孩子少的地方，写到村，邻居就知道是谁家的。',
    ],
    storyFile,
    [],
    [childStory('放学以后，他从河湾村走回来。'), childStory('放学以后，他自己走回来。')],
    { others: { 'data/demo/regions.csv': ['编号,名称,级别,上级,示例', 'demo-hewan,河湾村,村,demo,是'] } },
  ),
  guide(
    'donor-consent',
    [
      '捐赠方没有同意公布名称，名称却写在表里；或者还没有问过。',
      '问过以后填“是”。不同意的填“否”，名称改成“一家不公布名称的企业”。',
      '捐赠人有权不公布姓名和名称（慈善法第八十二条）。',
    ],
    'data/demo/organizations.csv',
    organizations,
    [['shop,示例粮油店,企业,否,demo-doc'], ['shop,一家不公布名称的企业,企业,否,demo-doc']],
    { others: donation },
  ),
  guide(
    'payee-group',
    [
      '发给一群人的钱，没有写人数，或者少于 5 人。',
      '写上人数。少于 5 人的，和别的人合并成一笔再公布。',
      '三四个人的名单，不写名字邻居也猜得出来。',
    ],
    expensesFile,
    groupHead,
    [
      ['e1,meals,2023-05-09,948.00,exp-goods,慰问米油,百岁老人,3,demo-doc'],
      ['e1,meals,2023-05-09,948.00,exp-goods,慰问米油,高龄老人,12,demo-doc'],
    ],
    { others: ledger },
  ),
  guide(
    'fundraising',
    [
      '写了扫码捐款、收款账号这样的话。',
      '删掉。已经收到的捐款，记在收入表里。',
      '网上公开募捐，只能在民政部指定的平台（慈善法第二十七条）。公示栏只公布，不收钱。',
    ],
    'data/demo/organizations.csv',
    ['编号,名称,类型,简介,出处'],
    [['union,工会,群团组织,欢迎扫码捐款,demo-doc'], ['union,工会,群团组织,困难职工帮扶,demo-doc']],
  ),
  pictureGuide(
    'picture-place',
    [
      '图片里藏着拍摄地点（经纬度）。手机拍的原图常有。',
      '在手机上截一次屏，或者发微信时不选“原图”，再存下来换上。',
      '谁下载这张图片，都能看到是在哪里拍的。',
    ],
    ['（手机拍的原图，里面有经纬度）', picture(120_000, true)],
    '（截过屏的图，没有经纬度）',
  ),
  pictureGuide(
    'picture-size',
    [
      '图片超过 300 KB 会提醒，超过 2000 KB 不能公布。',
      '缩小到宽 1200 像素，存成 JPG。',
      '老手机、慢网络，一张大图要等几十秒，还费流量。',
    ],
    ['（4200 KB 的原图）', picture(4_200_000, false)],
    '（缩小到 120 KB）',
  ),
];
