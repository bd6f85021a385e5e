/** What the examples are made for: one fund of this site. */
export interface Example {
  readonly fund: string;
  /** Kinds of receipts that enter a balance: their titles in spreadsheet files, their keys in the others. */
  readonly kinds: readonly { readonly key: string; readonly title: string }[];
  /** Letters of the columns in the spreadsheet files. */
  readonly letters: Readonly<
    Record<'receiptFund' | 'receiptKind' | 'receiptAmount' | 'expenseFund' | 'expenseAmount', string>
  >;
}

export const guide = {
  title: '重新算一遍',
  description: '选一个页面，让浏览器用公开的表把上面的每个数重新算一遍；也可以自己用电子表格或程序算。',
  lead: '选一个页面，浏览器会用公开的表，把上面的每个数重新算一遍。',
  own: '让浏览器算',
  how: '它只读那个页面和“数据”页上人人能下载的表。算法是另写的一套，没有用做网站的程序。',
  label: '核对哪一页',
  placeholder: '例如 /funds/',
  button: '重算',
  try: '试试这些页：',
  fromFolder: '这是拷下来的一份网站，浏览器在这里算不了，要到网上的那一份去算。下面的办法在这里也能用。',
  noScript: '这一段要用到脚本，您的浏览器没有打开它。下面的办法不用脚本。',
  pages: [
    { href: '/', label: '首页' },
    { href: '/funds/', label: '钱花在哪里' },
    { href: '/accounts/', label: '账目核对' },
    { href: '/services/', label: '找服务' },
    { href: '/data/', label: '数据' },
  ],
  grammar: '“从哪里来”怎么读',
  grammarLead: '每一页的出处里，计算所得的数都写着算法。读法是：',
  grammarRows: [
    ['services?status=open', '数一数“服务”表里状态是开放（open）的行。'],
    ['expenses.amount?fund=甲', '把“支出”表里资金是甲的行，金额相加。'],
    ['fund=甲|乙', '甲或者乙。'],
    ['upstream=*', '填了上游收入的。'],
    ['closed_on=', '没填撤并日期的，也就是还在办的站。'],
    ['fund.kind=community_fund', '顺着资金找到“资金来源”表，看那一行的类型是不是社区基金（community_fund）。'],
    ['year=2024，until=2024', '日期在这一年的；在这一年或更早、或没写日期的。没写日期的年份叫 undated。'],
    ['in=甲', '属于甲地，或者甲地下面的地方。'],
    ['real=yes', '去掉示例的行。'],
    ['甲 + 乙，甲 - 乙', '两个结果相加、相减。'],
  ],
  grammarTerm: '写法',
  grammarMeaning: '意思',
  byHand: '自己动手算',
  byHandLead: (name: string) =>
    `下面都以“${name}”为例，算它的结余：收到的，减去转到别的资金的，再减去花掉的。应当得到 `,
  sheet: '用电子表格',
  sheetSteps: [
    '下载“收入”“支出”两张表的电子表格格式，用 WPS 或 Excel 打开。',
    '在“收入”表旁边的空格里填第一个公式，得到收到的钱。类别是投入、争取、实物折价的不算，它们没有进账。',
    '在“支出”表旁边的空格里填第二个公式，得到花掉的钱。',
    '再看“收入”表的“上游收入”一列：写着这笔资金的收入编号的行，是转到别的资金的钱，也要减去。',
  ],
  python: '用 Python',
  pythonLead: '把“收入”“支出”的通用格式文件和下面的程序放在一个文件夹里，运行它。金额用十进制算，一分不差。',
  duck: '用 DuckDB',
  duckLead: '在放着这两个文件的文件夹里打开 DuckDB，粘贴下面的话。',
  whole: '核对整个网站',
  wholeLead: '下载了全部源文件的，可以把所有页面的数一次重算完。有一个数对不上，就会一一列出来：',
} as const;

/** The two formulas of a spreadsheet: what came in, what was spent. */
export function sheetFormulas({ fund, kinds, letters }: Example): readonly string[] {
  const { receiptFund, receiptKind, receiptAmount, expenseFund, expenseAmount } = letters;
  const whole = (letter: string): string => `${letter}:${letter}`;
  const list = kinds.map(({ title }) => `"${title}"`).join(',');
  return [
    `=SUM(SUMIFS(${whole(receiptAmount)},${whole(receiptFund)},"${fund}",${whole(receiptKind)},{${list}}))`,
    `=SUMIFS(${whole(expenseAmount)},${whole(expenseFund)},"${fund}")`,
  ];
}

export function pythonProgram({ fund, kinds }: Example): string {
  const list = kinds.map(({ key }) => `"${key}"`).join(', ');
  return `import csv
from decimal import Decimal

资金 = "${fund}"
进余额 = {${list}}

def 读(表):
    with open(表 + ".csv", encoding="utf-8", newline="") as 文件:
        return list(csv.DictReader(文件))

def 合计(行们):
    return sum((Decimal(行["amount"]) for 行 in 行们), Decimal("0.00"))

全部收入 = [行 for 行 in 读("receipts") if 行["kind"] in 进余额]
收到 = [行 for 行 in 全部收入 if 行["fund"] == 资金]
编号 = {行["id"] for 行 in 收到}
转出 = [行 for 行 in 全部收入 if 行["upstream"] in 编号]
花掉 = [行 for 行 in 读("expenses") if 行["fund"] == 资金]
print(合计(收到) - 合计(转出) - 合计(花掉))`;
}

export function duckQuery({ fund, kinds }: Example): string {
  const list = kinds.map(({ key }) => `'${key}'`).join(', ');
  return `WITH 收入 AS (
  SELECT *, CAST(amount AS DECIMAL(18, 2)) AS 元 FROM read_csv('receipts.csv', all_varchar = true)
  WHERE kind IN (${list})
), 收到 AS (
  SELECT * FROM 收入 WHERE fund = '${fund}'
)
SELECT (SELECT coalesce(sum(元), 0) FROM 收到)
  - (SELECT coalesce(sum(元), 0) FROM 收入 WHERE upstream IN (SELECT id FROM 收到))
  - (SELECT coalesce(sum(CAST(amount AS DECIMAL(18, 2))), 0)
     FROM read_csv('expenses.csv', all_varchar = true) WHERE fund = '${fund}') AS 结余;`;
}
