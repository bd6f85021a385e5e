import { describe, expect, it } from 'vitest';
import { readContent } from '../../data/content/content.ts';
import { citeContent, resolveTarget, touchesLottery } from './content-notes.ts';
import { Footnotes } from '../footnotes.ts';
import { noHistory } from '../../history/history.ts';
import { moneyPortal } from '../../../tests/fixtures/domain/money-fixture.ts';

const portal = moneyPortal({
  figures:
    'id,subject_type,subject,indicator,value,unit,source\nf1,站点,zhan,ind-people,5,人,doc\nf2,站点,zhan,ind-people,6,人,doc',
  funds: 'id,name,kind,station\na,福彩,福利彩票公益金,zhan\nb,基金,社区基金,zhan',
  receipts: 'id,fund,amount,kind,source\nr1,a,100.00,拨入,doc\nr2,b,7.00,捐赠,doc',
});

function entry(body: string) {
  return readContent('content/stories/s.mdx', 'stories', 's', `---\ntitle: x\n---\n${body}`);
}

function cited(body: string): readonly string[] {
  const notes = new Footnotes({ portal, history: noHistory, today: '2026-11-21' });
  citeContent(notes, entry(body));
  return notes.entries.map((note) =>
    note.kind === 'sum' ? note.sum.query.toText() : `${note.provenance.table}/${note.provenance.id}`,
  );
}

describe('citeContent', () => {
  it('numbers what a text shows in reading order, each row once, links and words not at all', () => {
    const body =
      '<Figure id="f2" /><Ref to="stations/zhan" />\n<Amount of="receipts/r1" />\n<Fact of="documents/doc.date" /><Fact of="stations/zhan.name" /><Sum query="receipts.amount?fund=a" /><Figure id="f2" /><Figure id="f1" />';
    expect(cited(body)).toEqual(['figures/f2', 'receipts/r1', 'documents/doc', 'receipts.amount?fund=a', 'figures/f1']);
  });

  it('refuses a broken reference with its file and line', () => {
    expect(() => cited('一行\n\n有<Figure id="no" />')).toThrow('content/stories/s.mdx:6 <Figure> 引用的 "no" 不存在');
    expect(() => cited('<Fact of="stations/zhan.nothing" />')).toThrow('content/stories/s.mdx:4 <Fact>');
    expect(() => cited('<Ref to="documents/doc" />')).toThrow('<Ref>');
    expect(() => cited('<Amount of="stations/zhan" />')).toThrow('<Amount>');
    expect(() => cited('<Sum query="nothing?x=y" />')).toThrow('<Sum>');
  });

  it('refuses a component that is written in a way that cannot be read', () => {
    expect(() => cited("<Figure id='f1' />")).toThrow('content/stories/s.mdx:4');
    expect(() => cited('<Figure of="f1" />')).toThrow('写法不对');
  });
});

describe('resolveTarget', () => {
  it('links an organization to its place', () => {
    expect(resolveTarget(portal, 'Ref', 'organizations/zhanfang')).toEqual({
      component: 'Ref',
      name: '乙镇社工机构',
      address: '/places/zhen/#zhanfang',
    });
  });
});

describe('touchesLottery', () => {
  it('sees lottery money in amounts, links and sums', () => {
    expect(touchesLottery(portal, entry('<Amount of="receipts/r1" />'))).toBe(true);
    expect(touchesLottery(portal, entry('<Ref to="funds/a" />'))).toBe(true);
    expect(touchesLottery(portal, entry('<Sum query="receipts.amount?fund=a" />'))).toBe(true);
    expect(touchesLottery(portal, entry('<Amount of="receipts/r2" /><Figure id="f1" />'))).toBe(false);
  });
});
