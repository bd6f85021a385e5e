import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { testLibrary as library } from '../../../tests/fixtures/client/recompute-library.ts';

/** The answer in one line: value, unit, mark; or what is wrong. */
function say(question: string): string {
  const result = answer(question, library);
  if ('code' in result) return `${result.code} ${result.detail}`;
  return `${result.mark}${String(result.value)}${result.money ? '分' : ''}`;
}

describe('answer', () => {
  it('counts rows', () => {
    expect(say('regions')).toBe('4');
    expect(say('receipts?kind=allocated')).toBe('2');
    expect(say('receipts?kind=allocated|donated')).toBe('3');
    expect(say('receipts?kind=allocated + receipts?kind=donated')).toBe('3');
  });

  it('adds money to the fen, with minus', () => {
    expect(say('receipts.amount?fund=a')).toBe('10000分');
    expect(say('receipts.amount?fund=a - expenses.amount?fund=a')).toBe('9993分');
    expect(say('expenses.amount?fund=nobody')).toBe('0分');
  });

  it('filters by year and by what was before', () => {
    expect(say('receipts.amount?year=2024')).toBe('10000分');
    expect(say('receipts?year=undated')).toBe('1');
    expect(say('receipts?year=2024|undated')).toBe('2');
    expect(say('receipts?until=2024')).toBe('2');
  });

  it('follows references', () => {
    expect(say('receipts?fund.kind=community_fund')).toBe('2');
    expect(say('receipts?upstream.fund.kind=lottery')).toBe('1');
    expect(say('receipts?upstream=*')).toBe('1');
    expect(say('receipts?upstream=')).toBe('2');
    expect(say('services?audiences=aud-child')).toBe('1');
    expect(say('services?audiences=')).toBe('0');
  });

  it('knows what belongs to a region: by its own, its station, what it is about, its fund', () => {
    expect(say('regions?in=xian')).toBe('2');
    expect(say('stations?in=xian')).toBe('1');
    expect(say('receipts?in=cn')).toBe('3');
    expect(say('receipts?in=cun')).toBe('2');
    expect(say('figures?in=cun')).toBe('1');
    expect(say('figures?in=xian|demo')).toBe('2');
    expect(say('stations?in=xian&kind=room')).toBe('0');
  });

  it('leaves samples out', () => {
    expect(say('stations?real=yes')).toBe('1');
    expect(say('stations - stations?real=yes')).toBe('1');
  });

  it('marks what is not exact', () => {
    expect(say('receipts.amount?fund=b')).toBe('≥500100分');
    expect(say('receipts.amount?fund=a - receipts.amount?id=r2')).toBe('≤-490000分');
    expect(say('receipts.amount')).toBe('≥510100分');
    expect(say('receipts?fund=b')).toBe('2');
  });

  it('says what it cannot answer', () => {
    expect(say('receipts.amount?fund')).toBe('unreadable receipts.amount?fund');
    expect(say('receipts?real=no')).toBe('unreadable receipts?real=no');
    expect(say('1+1')).toBe('unreadable 1+1');
    expect(say('gifts')).toBe('no-table gifts');
    expect(say('receipts?colour=red')).toBe('no-column receipts.colour');
    expect(say('receipts?fund.colour=red')).toBe('no-column funds.colour');
    expect(say('receipts?kind.name=x')).toBe('no-table kind');
    expect(say('receipts.kind')).toBe('bad-amount receipts/r1');
  });
});
