/**
 * What people type when the data says something else: wherever a name contains the first word, the others find it too.
 * Short, reviewed by hand, one direction only. A row's own 口语 belongs into its table, not here.
 */
export const synonyms: readonly (readonly [word: string, others: readonly string[]])[] = [
  ['福利彩票', ['福彩', '彩票']],
  ['彩票公益金', ['福彩', '彩票']],
  ['福彩', ['福利彩票', '彩票']],
  ['最低生活保障', ['低保']],
  ['助餐', ['送餐', '食堂', '饭堂', '吃饭']],
  ['食堂', ['饭堂', '助餐']],
  ['送饭', ['送餐', '助餐', '配餐']],
  ['助浴', ['洗澡']],
  ['陪诊', ['陪看病', '陪老人看病']],
  ['探访', ['看望', '探视']],
  ['托管', ['托班', '看孩子']],
  ['适老化', ['扶手', '防滑', '老人房改造']],
  ['殡葬', ['丧事', '白事', '火化']],
  ['志愿', ['义工', '志愿者']],
  ['社工站', ['社会工作服务站', '社会工作站']],
  ['社会工作', ['社工']],
  ['纠纷', ['矛盾', '调解', '吵架']],
  ['残疾人', ['残障', '残联']],
  ['未成年人', ['孩子', '儿童']],
  ['老年', ['老人', '长者']],
  ['财政拨款', ['财政', '政府的钱']],
  ['社会捐赠', ['捐款', '善款', '爱心款']],
];

/** The other words for what a text says, without repetition. */
export function otherWords(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [word, others] of synonyms) if (text.includes(word)) for (const other of others) found.add(other);
  return [...found];
}
