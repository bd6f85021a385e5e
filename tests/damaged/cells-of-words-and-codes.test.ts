import { describe, expect, test } from 'vitest';
import { cellOutcomes } from './cell-outcome.ts';

type Case = readonly [written: string, data: string, imported: string];

/**
 * What stands in one cell of a file that Excel or WPS has saved, by the title of its column; what reading the file as data comes to,
 * and what importing it does. See `Outcomes` for the shorthand.
 */
const cases: Readonly<Record<string, readonly Case[]>> = {
  敏感: [
    ['是', '= 是', 'same'],
    ['√', '= 是', 'same'],
    ['Y', '= 是', 'same'],
    ['y', '= 是', 'same'],
    ['TRUE', '= 是', 'same'],
    ['true', '= 是', 'same'],
    ['Ｙ', '= 是', 'same'],
    ['1', '✗ 3:11 choice', '✗ K3'],
    ['有', '✗ 3:11 choice', '✗ K3'],
    ['否', '= 否', '→ 否'],
    ['×', '= 否', '→ 否'],
    ['FALSE', '= 否', '→ 否'],
    ['N', '= 否', '→ 否'],
    ['0', '✗ 3:11 choice', '✗ K3'],
    ['', '= ', '→ '],
  ],
  序号: [
    ['1-3', '= 1-3', 'same'],
    ['1月3日', '✗ 3:3 item-no', 'same!'],
    ['3-Jan', '✗ 3:3 item-no', 'same!'],
    ['03-Jan', '✗ 3:3 item-no', 'same!'],
    ['2024/1/3', '✗ 3:3 item-no', 'same!'],
    ['45294', '✗ 3:3 item-no', 'same!'],
    ['１－３', 'fix = 1-3', 'same'],
    ['1—3', 'fix = 1-3', 'same'],
    ['1.3', '✗ 3:3 item-no', '✗ item-no'],
    ['1-3-1', '✗ 3:3 item-no', '✗ item-no'],
    ['Jan-03', '✗ 3:3 item-no', '✗ item-no'],
  ],
  费用: [
    ['免费', '= 免费', 'same'],
    ['免 费', 'fix = 免费', 'same'],
    ['免费 ', '= 免费', 'same'],
    ['免费。', 'fix = 免费', 'same'],
    ['兔费', '✗ 3:8 choice', '✗ H3'],
    ['不要钱', '✗ 3:8 choice', '✗ H3'],
    ['', '✗ 3:8 required', '✗ H3'],
  ],
  人群: [
    ['aud-old', '= aud-old', '→ aud-old'],
    ['老年人', '= aud-old', '→ aud-old'],
    ['老年人；', '= aud-old', '→ aud-old'],
    ['aud-old;aud-old', '= aud-old；aud-old', '→ aud-old；aud-old'],
    ['老年人、老年人', 'fix = aud-old；aud-old', '→ aud-old；aud-old'],
    ['老年人,aud-old', 'fix = aud-old；aud-old', '→ aud-old；aud-old'],
    ['老年人，aud-old', 'fix = aud-old；aud-old', '→ aud-old；aud-old'],
    ['老年人/aud-old', 'fix = aud-old；aud-old', '→ aud-old；aud-old'],
    ['老人', '✗ 3:7 ref', '✗ ref'],
    ['老年人\n', 'fix = aud-old', '→ aud-old'],
    ['aud-old\naud-old', 'fix = aud-old；aud-old', '→ aud-old；aud-old'],
    ['AUD-OLD', 'fix = aud-old', '→ aud-old'],
    ['ａｕｄ－ｏｌｄ', '= aud-old', '→ aud-old'],
  ],
  类别: [
    ['cat-children', '= cat-children', 'same'],
    ['儿童关爱', '= cat-children', 'same'],
    ['儿童关爰', '✗ 3:4 ref', '✗ ref'],
    ['老年人', '✗ 3:4 ref', '✗ ref'],
    ['cat-elderly,cat-children', '✗ 3:4 ref', '✗ ref'],
    ['', '✗ 3:4 required', '✗ D3'],
  ],
  站点: [
    ['poli-station', '= poli-station', 'same'],
    ['泊里镇社工站', '✗ 3:2 ref', 'same'],
    ['泊里社工站', '✗ 3:2 ref', '✗ ref'],
    ['poli-statoin', '✗ 3:2 ref', '✗ ref'],
    ['1.23E+17', '✗ 3:2 ref', '✗ B3'],
  ],
  编号: [
    ['poli-mind', '= poli-mind', 'same'],
    ['POLI-MIND', '= poli-mind', 'same'],
    ['ｐｏｌｉ－ｍｉｎｄ', '= poli-mind', 'same'],
    [' poli-mind', '= poli-mind', 'same'],
    ['poli mind', '✗ 3:1 id', '✗ A3'],
    ['1.23E+17', '✗ 3:1 id', '✗ A3'],
    ['心理', '✗ 3:1 id', '✗ A3'],
    ['poli_mind', '✗ 3:1 id', '✗ A3'],
    ['\u200Bpoli-mind', 'fix = poli-mind', 'same'],
    ['poli—mind', 'fix = poli-mind', 'same'],
    ['', '✗ 3:1 required', '✗ 3'],
    ['2024/1/3', '✗ 3:1 id', '✗ A3'],
  ],
  名称: [
    ['心理服务', '= 心理服务', 'same'],
    ['心理，服务', '= 心理，服务', '→ 心理，服务'],
    ['心理,服务', '= 心理,服务', '→ 心理,服务'],
    ['心理"服务"', '= 心理"服务"', '→ 心理"服务"'],
    ['心理"服务', '= 心理"服务', '→ 心理"服务'],
    ['心理\n服务', '✗ 3: row', '✗ E3'],
    ['心理服务\n', 'fix = 心理服务', 'same'],
    [' 心理服务\u3000', '= 心理服务', 'same'],
    ['=1+1', '= =1+1', '→ =1+1'],
    ['+86', '= +86', '→ +86'],
    ['#REF!', '✗ 3:5 code', '✗ E3'],
    ['1.23457E+11', '✗ 3:5 code', '✗ E3'],
    ['𠮷祥', '= ??祥', '→ ??祥!'],
    ['心理服务；咨询', '= 心理服务；咨询', '→ 心理服务；咨询'],
    ['0532-1', '= 0532-1', '→ 0532-1'],
    ['#####', '✗ 3:5 code', '✗ E3'],
    ['TRUE', '= TRUE', '→ TRUE'],
    ['-', '= -', '→ -'],
  ],
  一句话: [
    [
      '陪孩子说话。陪孩子说话。陪孩子说话。陪孩子说话。陪孩子说话。陪孩子说话。陪孩子说话。陪孩子说话。',
      '✗ 3:6 length',
      '✗ F3',
    ],
  ],
  统一社会信用代码: [
    ['91350100M000100Y43', '= 91350100M000100Y43', '→ 91350100M000100Y43'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', '= 91350100M000100Y43', '→ 91350100M000100Y43'],
    ['91350100m000100y43', '= 91350100M000100Y43', '→ 91350100M000100Y43'],
    ['9.1350E+17', '✗ 2:5 code', '✗ E2'],
    ['91350100M000100Y44', '✗ 2:5 code', '✗ E2'],
    ['91350100M000100Y4', '✗ 2:5 code', '✗ E2'],
    ['91350100M000100Y43 ', '= 91350100M000100Y43', '→ 91350100M000100Y43'],
  ],
  出处: [
    ['news', '= news', 'same'],
    ['《社工微服务》', '✗ 3:13 ref', '✗ ref'],
    ['社工微服务', '✗ 3:13 ref', 'same'],
    ['new', '✗ 3:13 ref', '✗ ref'],
    ['news；news', '= news；news', '→ news；news'],
    ['news、news', 'fix = news；news', '→ news；news'],
  ],
};

describe.each(Object.entries(cases))('%s', (title, list) => {
  test.each(list)('%j: as data %s; as an import %s', async (written, data, imported) => {
    expect(await cellOutcomes(title, written)).toEqual({ data, imported });
  });
});
