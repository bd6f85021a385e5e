import type { ColumnSpec } from '../schema/index.ts';

export const text = {
  title: '数据',
  description: '全部数据都可以下载、核对、再用：每张表有哪些列，怎么重新算一遍。',
  lead: '页面上的每个数都在这些表里。欢迎下载、核对、再用。',
  downloads: '下载',
  downloadsCaption: '每张表的行数和文件',
  table: '表',
  rows: '真实的行',
  sampleRows: '示例的行',
  files: '文件',
  csv: '通用格式',
  excel: '电子表格',
  json: '程序用',
  fileOf: (table: string, format: string) => `${table}，${format}`,
  which: '电子表格格式用 WPS 或 Excel 打开，列名是中文；通用格式和程序用的列名是英文。',
  codes: '电子表格里，编号和代码请按“文本”导入，免得位数变样。',
  sample: '示例地方的行也在文件里，最后一列标着“是”。合计时请先去掉。',
  lottery:
    '资金来源、收入、预算、支出四张表有“彩票标识”一列：福利彩票公益金，还有从它转来的钱，那一行写着规定的标识。用这些行的时候请带上。',
  package: '全部表的说明书（数据包描述）',
  hsds: [
    { href: '/data/hsds/organizations.json', label: '站点和机构（人类服务数据标准 3.1）' },
    { href: '/data/hsds/services.json', label: '服务（人类服务数据标准 3.1）' },
    { href: '/data/hsds/taxonomy_terms.json', label: '服务的分类（人类服务数据标准 3.1）' },
  ],
  packageOne: '全部表的说明书，给只认第 1 版数据包的程序；文件在同一个文件夹里',
  dcat: '数据目录（DCAT），给开放数据平台收录用',
  grants: {
    real: '拨款和捐赠（拨款公开标准 1.4）',
    sample: '示例地方的拨款和捐赠，都是虚构的（拨款公开标准 1.4）',
  },
  checksums: '校验和',
  use: '每种文件怎么用',
  useRows: [
    ['电子表格', '双击就能用 WPS 或 Excel 打开。金额是数，可以直接相加；编号按“文本”导入。'],
    ['通用格式', '给 Python、DuckDB、R 这样的程序：列名是英文，编码是 UTF-8，金额是元，带两位小数。'],
    ['程序用', '和通用格式一样的行，给网页和手机程序；金额也是写成字的元，不会走样。'],
    ['全部表的说明书', '每张表的列、类型、可以填什么、哪一列指到哪张表、文件的校验和，程序可以照着读。'],
    ['拨款和捐赠', '谁给谁、多少、哪天，按国际通行的拨款公开标准。'],
    ['动态', '装了订阅软件的，订阅以后公示、更正、账目有了变化会自己收到。'],
    [
      '眼前的表',
      '账目页面上的每张表，点“筛选、排序、下载”，筛好、排好以后点“下载眼前的表”，得到的就是屏幕上的那些行、那个顺序。筛选写在文件名里；文件末尾用 # 开头的几行，写明页面、筛选、表头、日期和许可。',
    ],
  ],
  feeds: '动态',
  feedAll: '全部地方的公示、更正和故事',
  feedStation: '每个站点的账目动态，在站点页面里',
  usePrograms: '用程序读“眼前的表”，要跳过末尾用 # 开头的说明：',
  usePython: '用 Python',
  useDuck: '用 DuckDB',
  useMore: '算一笔资金的结余，电子表格、Python、DuckDB 的写法都在这里',
  licence: '许可',
  licenceNote: '数据可以自由使用，用时请注明来源。许可是',
  recompute: '怎么重新算一遍',
  recomputeSteps: [
    '下载“收入”和“支出”两张表，打开。',
    '先把最后一列标“是”的示例行去掉。',
    '按“资金”筛出一笔资金。收入里“类别”是投入、争取、实物折价的不要加，它们只是说明，没有进账。',
    '收入相加，减去支出相加，就是结余。它和资金页上的结余应当一分不差。',
    '精度不是“确数”的，合计只能是大约，或者不少于。页面上会写明。',
  ],
  recomputePage: '让浏览器把一个页面上的数全部重新算一遍',
  verify: '怎么知道文件没有被改过',
  verifySteps: [
    '下载校验和文件，里面每行是一个文件的 SHA-256。',
    '在自己的电脑上算一遍同一个文件的 SHA-256，两个应当一样。',
    '有命令行的，在放文件的文件夹里运行：',
  ],
  dictionary: '每张表有哪些列',
  handbook: (table: string) => `${table}表怎么填，看一行例子`,
  column: '列名',
  columns: (count: number) => `看 ${String(count)} 列各填什么`,
  key: '程序里的名字',
  type: '类型',
  required: '必填',
  help: '说明',
  allowed: '可以填',
  yes: '是',
  no: '否',
} as const;

/** Reads a file that was downloaded from a table on a page, without the notes at its end. */
export const pythonOfTable = `import csv

with open("眼前的表.csv", encoding="utf-8-sig", newline="") as 文件:
    行们 = list(csv.DictReader(行 for 行 in 文件 if not 行.startswith("#")))
print(len(行们))`;

export const duckOfTable = `SELECT * FROM read_csv('眼前的表.csv', comment = '#', all_varchar = true);`;

/** The words for each type of column; lists say so after them. */
export const typeWords: Readonly<Record<ColumnSpec['type'], string>> = {
  id: '编号',
  text: '文字',
  enum: '从几个里选',
  ref: '另一张表的编号',
  subject: '编号，在哪张表看前一列',
  boolean: '是或否',
  date: '日期，可以只到年或月',
  moment: '日期和时间',
  integer: '整数',
  decimal: '数',
  money: '金额，元，两位小数',
  hours: '开放时间',
  uscc: '统一社会信用代码，18 位',
  phone: '公开电话',
  url: '网址',
  sha256: '校验和，64 位',
};

export const listWord = '可以填几个，用分号隔开';
