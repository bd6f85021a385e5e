import { describe, expect, it } from 'vitest';
import { readTownAnswers } from './town-answers.ts';
import { townData } from './town-data.ts';

const right = {
  name: '陈店乡公示栏',
  path: '河南省/信阳市/新县/陈店乡',
  code: '411523201',
  station: '陈店乡社工站',
  phone: '0376-2200000',
  complaint_phone: '12345',
  hours: '周一至周五 08:00-12:00 14:30-18:00',
  site: 'https://chendian.example.cn/board/',
  repository: 'https://gitee.com/chendian/board',
};

function reasonOf(change: Readonly<Record<string, unknown>>): string {
  const read = readTownAnswers(JSON.stringify({ ...right, ...change }));
  return read.ok ? 'right' : read.reason;
}

describe('the answers for a new town', () => {
  it('become a town of one station, in the form that fix leaves alone', () => {
    const answers = readTownAnswers(JSON.stringify(right));
    expect(answers.ok && townData(answers.answers, '2026-03-02')).toMatchInlineSnapshot(`
      {
        "files": [
          [
            "data/portal.json",
            "{
        "name": "陈店乡公示栏",
        "tagline": "陈店乡社工站做了什么，钱花在哪里，这里都写着",
        "home_region": "chendian",
        "site": "https://chendian.example.cn/board",
        "repository": "https://gitee.com/chendian/board",
        "branch": "main",
        "publisher": "xinxian-chendian",
        "common": "program",
        "licence": {
          "name": "CC BY 4.0",
          "url": "https://creativecommons.org/licenses/by/4.0/deed.zh-hans"
        }
      }
      ",
          ],
          [
            "data/chendian/regions.csv",
            "编号,名称,级别,上级,区划代码
      chendian,陈店乡,乡,xinxian,411523201
      cn,全国,国家,,
      henan,河南省,省,cn,410000
      xinxian,新县,县,xinyang,411523
      xinyang,信阳市,市,henan,411500
      ",
          ],
          [
            "data/chendian/stations.csv",
            "编号,名称,类型,区划,电话,监督电话,开放时间,资料性质,出处
      chendian-station,陈店乡社工站,社工站,chendian,0376-2200000,12345,周一至周五 08:00-12:00 14:30-18:00,自主公开,chendian-own-2026
      ",
          ],
          [
            "data/chendian/documents.csv",
            "编号,标题,发布者,日期,类型,备注
      chendian-own-2026,陈店乡社工站基本信息,陈店乡社工站,2026-03-02,公告,建公示栏时由本站填写。
      ",
          ],
        ],
        "publisher": "xinxian-chendian",
        "town": "chendian",
      }
    `);
  });

  it('may leave out telephones and hours, and are read with a mark before them', () => {
    const bare = { ...right, phone: '', complaint_phone: '', hours: '' };
    expect(readTownAnswers(`\uFEFF${JSON.stringify(bare)}`).ok).toBe(true);
  });

  it('are refused in a sentence that tells what is wrong', () => {
    const changes = [
      { site: 'javascript:alert(1)' },
      { site: 'ftp://town.example.cn' },
      { site: 'town.example.cn' },
      { site: 'https://user:secret@town.example.cn' },
      { repository: 'javascript:alert(1)' },
      { repository: 'git@gitee.com:town/board.git' },
      { hours: '有空就开' },
      { phone: '13800138000' },
      { complaint_phone: '138 0013 8000' },
      { phone: '打我手机' },
      { code: '370811107' },
      { name: ' ' },
      { name: '<script>' },
      { station: '=cmd' },
      { name: '有事打13800138000' },
      { station: '甲\n乙' },
      { name: null },
      { mayor: '某人' },
      { phone: undefined, hours: undefined },
    ];
    expect(changes.map(reasonOf)).toMatchInlineSnapshot(`
      [
        "site “javascript:alert(1)”不是网址：要以 https:// 或 http:// 开头，例如 https://town.example.cn",
        "site “ftp://town.example.cn”不是网址：要以 https:// 或 http:// 开头，例如 https://town.example.cn",
        "site “town.example.cn”不是网址：要以 https:// 或 http:// 开头，例如 https://town.example.cn",
        "site “https://user:secret@town.example.cn”不是网址：要以 https:// 或 http:// 开头，例如 https://town.example.cn",
        "repository “javascript:alert(1)”不是网址：要以 https:// 或 http:// 开头，例如 https://gitee.com/town/board",
        "repository “git@gitee.com:town/board.git”不是网址：要以 https:// 或 http:// 开头，例如 https://gitee.com/town/board",
        "hours “有空就开”读不懂，请写成 周一至周五 08:30-12:00 13:30-17:30 的样子",
        "phone 是手机号（这里不显示），会公布出去：请写办公电话，没有就空着；只有工作手机、机主也同意公开的，建好以后再填进站点表",
        "complaint_phone 是手机号（这里不显示），会公布出去：请写办公电话，没有就空着；只有工作手机、机主也同意公开的，建好以后再填进站点表",
        "phone “打我手机”不是公开的办公电话，请写成 0537-2100000 的样子，没有就空着",
        "code “370811107”以 37 开头，是山东省的，和 path 里的河南省对不上",
        "name 空着，请填上，例如 某某镇公示栏",
        "name “<script>”里有不能用的符号，请用汉字写名称",
        "station “=cmd”里有不能用的符号，请用汉字写名称",
        "name 里有一个像手机号的内容（这里不显示），请删掉",
        "station 里有换行或看不见的字符，请写成一行",
        "name 要是一段文字",
        "没有 mayor 这一项，能写的只有 name、path、code、station、phone、complaint_phone、hours、site、repository",
        "缺少 phone、hours，请补上；没有的写成空的 """,
      ]
    `);
  });

  it.each(['', '[]', 'name: x', '"x"'])('what is no object is refused: %s', (text) => {
    expect(readTownAnswers(text).ok).toBe(false);
  });
});
