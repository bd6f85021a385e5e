export const figures = (...rows: readonly string[]) => ({
  'data/poli/figures.csv': ['编号,对象类型,对象,指标,数值,单位,截至,出处', ...rows],
});
export const stations = (column: string, cell: string) => ({
  'data/poli/stations.csv': [
    `编号,名称,类型,区划,资料性质,${column},出处`,
    `poli-station,泊里镇社工站,社工站,poli,报道摘编,${cell},news`,
  ],
});
export const fund = {
  'data/poli/funds.csv': ['编号,名称,类型,接收站点,年度,出处', 'f,福彩金,福利彩票公益金,poli-station,2023,news'],
};
export const receipts = (...amounts: readonly string[]) => ({
  ...fund,
  'data/poli/receipts.csv': [
    '编号,资金,金额（元）,类别,出处',
    ...amounts.map((amount, index) => `r${String(index)},f,${amount},拨入,news`),
  ],
});
