import { describe, expect, it } from 'vitest';
import { find } from '../../data/portal.ts';
import { announcement, hasAnnouncement } from './loudspeaker.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const services = Array.from({ length: 30 }, (_, index) => {
  const category = index % 2 === 0 ? 'cat-a' : 'cat-b';
  return `s${String(index)},zhan,${String((index % 2) + 1)}-${String(index + 1)},${category},服务${'甲乙丙丁戊'.charAt(index % 5)},帮 60 岁以上的老人做一件要紧的事情,免费,${index === 0 ? '暂停' : '开放'}`;
});

const portal = moneyPortal({
  stations: `id,name,kind,region,nature,phone,complaint_phone,hours,address
zhan,乙镇社工站,社工站,zhen,自主公开,0591-87566306,0591-87566301,周一至周五 08:30-12:00,中山路 12 号
shao,丙村社工室,社工室,zhen,自主公开,,,,`,
  terms: `id,scheme,name,order
cat-a,类别,救助服务,1
cat-b,类别,养老服务,2
cat-c,类别,别的,3`,
  services: `id,station,item_no,category,name,summary,cost,status\n${services.join('\n')}
few,shao,1-1,cat-c,助浴（上门）,洗澡,免费,开放`,
  events: `id,station,name,start,place,status
e1,zhan,义诊,2026-12-05 09:00,站里,报名中
e2,zhan,讲座,2026-12-06,站里,报名中
e3,zhan,满了的,2026-12-04,站里,已满
e4,zhan,第三场,2026-12-08,站里,报名中`,
  alerts: `id,subject_type,subject,content,start,end
a1,站点,zhan,11 月 30 日停电一天。,2026-11-20,2026-11-30`,
});
const said = (id: string, today: string): string => {
  const station = find(portal, 'stations', id);
  return station === undefined ? '' : announcement(portal, station, today).paragraphs.join('\n');
};

describe('announcement', () => {
  it('says who speaks, what holds at present, whom to call twice, when and where', () => {
    const text = said('zhan', '2026-11-21');
    expect(text).toContain('这里是乙镇社工站');
    expect(text).toContain('十一月三十日停电一天');
    expect(text.match(/零五九幺，八七五六六三零六/g)).toHaveLength(2);
    expect(text).toContain('周一到周五上午八点半到中午十二点');
    expect(text).toContain('中山路十二号');
    expect(text).toContain('零五九幺，八七五六六三零幺');
  });

  it('says the next two events that one can still come to', () => {
    const text = said('zhan', '2026-11-21');
    expect(text).toContain('十二月五号，星期六，上午九点，在站里，义诊');
    expect(text).not.toContain('满了的');
    expect(text).not.toContain('第三场');
  });

  it('holds something of every category and nothing that is not to be had, in about two minutes', () => {
    const station = find(portal, 'stations', 'zhan');
    const text = said('zhan', '2026-12-20');
    expect(text).toContain('救助服务。');
    expect(text).toContain('养老服务。');
    expect(text).toContain('六十岁以上');
    expect(station && announcement(portal, station, '2026-12-20').halfMinutes).toBe(4);
  });

  it('has no figures left', () => {
    expect(said('zhan', '2026-11-21')).not.toMatch(/\d/);
  });

  it('of a small station says what is known and asks people to come', () => {
    const text = said('shao', '2026-11-21');
    expect(text).toContain('助浴，上门：洗澡。');
    expect(text).toContain('请直接到站里来');
    expect(text).not.toContain('undefined');
  });

  it('is made where something is to be had', () => {
    expect(hasAnnouncement(portal, 'zhan')).toBe(true);
    expect(hasAnnouncement(portal, 'bao')).toBe(false);
  });
});
