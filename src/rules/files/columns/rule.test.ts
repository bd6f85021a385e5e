import { expect, test } from 'vitest';
import { portalOf, say } from '../../../../tests/fixtures/rules/check-case.ts';

const regions = (header: string, ...rows: readonly string[]) => ({ 'data/poli/regions.csv': [header, ...rows] });

test('a misspelt required column is one finding with the nearest header', () => {
  expect(say(regions('编号,名稱,级别,上级', 'tieshan,铁山,乡,qingdao'))).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:1 [columns] 名称 是必须有的一列，表头里没有；最接近的列名是 "名稱"。请把 "名稱" 改成正确的列名，或另外加上这一列。",
    ]
  `);
});

test('a missing required column; its rows are not published and their ids still count', () => {
  const map = {
    ...regions('编号,级别,上级', 'tieshan,乡,qingdao'),
    'data/poli/organizations.csv': ['编号,名称,类型,区划,出处', 'o1,街道办,党政机关,tieshan,news'],
  };
  expect(say(map)).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:1 [columns] 名称 是必须有的一列，表头里没有。请在第一行加上这一列，并给每一行填上内容。",
    ]
  `);
  expect(portalOf(map).byId.regions.has('tieshan')).toBe(false);
});

test('an unknown column, near and far', () => {
  expect(say(regions('编号,名称,级别,上级,区划号码,负责人手机', 'tieshan,铁山,乡,qingdao,,'))).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:1:5 [columns] "区划号码" 不是 区划表 的列；最接近的是 "区划代码"。请改为 "区划代码"，或删掉这一列。",
      "data/poli/regions.csv:1:6 [columns] "负责人手机" 不是 区划表 的列。还能加的列有：区划代码、别名、示例。请改成其中一个，或删掉这一列。",
    ]
  `);
});

test('a column that stands twice', () => {
  expect(say(regions('编号,名称,级别,上级,名称', 'tieshan,铁山,乡,qingdao,铁山街道'))).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:1:5 [columns] "名称" 这个列名出现了两次。请删掉其中一列，或改成别的列名。",
    ]
  `);
});

test('a column without a title is a fault only where something stands below it', () => {
  expect(say(regions('编号,名称,级别,上级,,', 'tieshan,铁山,乡,qingdao,,'))).toEqual([]);
  expect(say(regions('编号,名称,级别,上级,', 'tieshan,铁山,乡,qingdao,注'))).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:1:5 [columns] 第 5 列没有列名，下面却有内容。请补上列名，或删掉这一列。",
    ]
  `);
});

test('a file without a header is one finding', () => {
  expect(say(regions('tieshan,铁山,乡,qingdao', 'baoshan,宝山,乡,qingdao'))).toMatchInlineSnapshot(`
    [
      "data/poli/regions.csv:1 [columns] 第一行不是 区划表 的列名。第一行要写列名：编号、名称、级别、上级、区划代码、别名、示例。请补上列名，或看看文件名是不是写错了表。",
    ]
  `);
});

test('English keys, half-width brackets and any order of columns are read', () => {
  expect(say({ 'data/poli/regions.csv': ['name,id,level,parent', '铁山,tieshan,乡,qingdao'] })).toEqual([]);
});
