/** The head and a row of a table of stations, in which one cell matters. */
export const stations = (column: string) => [`编号,名称,类型,区划,${column},资料性质,出处`];

export const stationsFile = 'data/demo/stations.csv';

export const station = (cell: string) => [`demo-room,河湾村社工室,社工室,demo,${cell},示例,demo-doc`];

/** The same of services. */
export const services = (column: string) => [`编号,站点,类别,名称,一句话,费用,状态,${column},出处`];

export const service = (cell: string) => [
  `meals,demo-station,cat-elderly,送饭上门,把饭送到家,免费,开放,${cell},demo-doc`,
];

export const servicesFile = 'data/demo/services.csv';
