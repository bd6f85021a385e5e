/** A province as the codes of GB/T 2260 begin with it. */
export interface Province {
  /** The first two digits of every 区划代码 in it. */
  readonly code: string;
  readonly name: string;
  readonly id: string;
}

const list = `11 北京市 beijing|12 天津市 tianjin|13 河北省 hebei|14 山西省 shanxi|15 内蒙古自治区 neimenggu|21 辽宁省 liaoning
22 吉林省 jilin|23 黑龙江省 heilongjiang|31 上海市 shanghai|32 江苏省 jiangsu|33 浙江省 zhejiang|34 安徽省 anhui
35 福建省 fujian|36 江西省 jiangxi|37 山东省 shandong|41 河南省 henan|42 湖北省 hubei|43 湖南省 hunan
44 广东省 guangdong|45 广西壮族自治区 guangxi|46 海南省 hainan|50 重庆市 chongqing|51 四川省 sichuan|52 贵州省 guizhou
53 云南省 yunnan|54 西藏自治区 xizang|61 陕西省 shaanxi|62 甘肃省 gansu|63 青海省 qinghai|64 宁夏回族自治区 ningxia
65 新疆维吾尔自治区 xinjiang`;

export const provinces: readonly Province[] = list.split(/[|\n]/).map((row) => {
  const [code = '', name = '', id = ''] = row.split(' ');
  return { code, name, id };
});

/** The province of this name, written in full or short (山东, 内蒙古). */
export function provinceNamed(name: string): Province | undefined {
  return provinces.find((province) => province.name === name || shortName(province.name) === name);
}

/** The province with which a text begins, and how it is written there. */
export function provinceAtStart(text: string): readonly [province: Province, written: string] | undefined {
  for (const province of provinces) {
    const written = [province.name, shortName(province.name)].find((name) => text.startsWith(name));
    if (written !== undefined) return [province, written];
  }
  return undefined;
}

function shortName(name: string): string {
  return name.replace(/(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '');
}
