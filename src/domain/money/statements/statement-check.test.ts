import { describe, expect, it } from 'vitest';
import { moneyPortal } from '../../../../tests/fixtures/domain/money-fixture.ts';
import { fundBooks } from '../fund-books.ts';
import { statementChecks, statedBalance } from './statement-check.ts';

const rows = {
  funds: `id,name,kind,station,region,organization
digest,县福彩,福利彩票公益金,bao,,
own,站里的钱,财政拨款,zhan,,`,
  projects: 'id,station,name,status,source\np,bao,食堂,进行中,doc\nq,bao,探访,进行中,doc',
  receipts: `id,fund,date,amount,kind,source
r1,digest,2024-01-05,1000.00,拨入,doc
r2,digest,2025-01-05,500.00,拨入,doc
r3,own,2024-01-05,900.00,拨入,doc`,
  budgets: `id,project,fund,category,phase,version,amount,date,source
b1,p,digest,exp-meals,批复,1,400.00,2024-01-01,doc
b2,p,digest,exp-meals,调整,2,450.00,2024-06-01,doc
b3,q,digest,exp-rent,申报,1,50.00,2024-01-01,doc`,
  expenses: `id,fund,project,date,amount,category,summary,source
e1,digest,p,2024-03-01,300.40,exp-meals,餐费,doc
e2,digest,p,2024-11-01,100.00,exp-meals,餐费,doc
e3,digest,q,2025-02-01,60.00,exp-rent,房租,doc
e4,own,,2024-03-01,200.00,exp-rent,房租,doc`,
};

const head = 'id,funds,projects,station,start,end,measure,category,amount,value,unit,as_written,complete,source';

function verdicts(...statements: readonly string[]) {
  const lines = statements.map((line, index) => `s${String(index)},${line},doc`);
  const portal = moneyPortal({ ...rows, statements: [head, ...lines].join('\n') });
  expect(portal.broken).toEqual([]);
  return statementChecks(portal).map(({ verdict, sum, difference }) => [verdict, sum?.value, difference]);
}

describe('what a source states, held against its parts', () => {
  it('is the sum of the rows of its funds, within its project, category and period', () => {
    expect(
      verdicts(
        'digest,,,,,收入,,1500.00,,,1500元,是',
        'digest,,,2024-01-01,2024-12-31,收入,,1000.00,,,1000元,是',
        'digest,,,,,支出,,460.40,,,460.40元,是',
        'digest,p,,,,支出,,400.40,,,400.40元,是',
        'digest,,,,,支出,exp-rent,60.00,,,60元,是',
        'digest,,,2024-01-01,2024-06-30,支出,,300.40,,,300.40元,是',
        'digest,,,,,预算,,500.00,,,500元,是',
        'digest,,,,2024-12-31,结余,,599.60,,,599.60元,是',
        'digest,,,,,结余,,1039.60,,,1039.60元,是',
        ',,zhan,,,支出,,200.00,,,200元,是',
        ',p,,,,支出,,400.40,,,400.40元,是',
      ).map(([verdict]) => verdict),
    ).toEqual(Array(11).fill('exact'));
  });

  it('may be rounded as far as its last digit goes', () => {
    expect(
      verdicts(
        'digest,,,,,支出,,460.00,,,460元,是',
        'digest,,,,,支出,,461.00,,,461元,是',
        ',,zhan,,,支出,,0.00,,,0元,是',
      ),
    ).toEqual([
      ['rounded', 460_40, -40],
      ['differs', 460_40, 60],
      ['differs', 200_00, -200_00],
    ]);
  });

  it('leaves open what does not all stand here, but not what stands here and is more already', () => {
    expect(
      verdicts(
        'digest,,,,,支出,,900.00,,,900元,否',
        'digest,,,,,支出,,100.00,,,100元,否',
        'digest,,,,,结余,,100.00,,,100元,否',
        'digest,,,,,人数,,,12,人,12人,是',
      ).map(([verdict]) => verdict),
    ).toEqual(['open', 'differs', 'open', 'open']);
  });

  it('takes “more than” and “less than” at their word', () => {
    expect(
      verdicts(
        'digest,,,,,支出,,400.00,,,400余元,是',
        'digest,,,,,支出,,500.00,,,500余元,是',
        'digest,,,,,支出,,500.00,,,不足500元,是',
        'digest,,,,,支出,,500.00,,,约500元,是',
      ).map(([verdict]) => verdict),
    ).toEqual(['rounded', 'differs', 'rounded', 'open']);
  });

  it('compares a rate with what was paid of what was planned, and a stated nothing with none', () => {
    expect(
      verdicts(
        'digest,,,2024-01-01,2024-12-31,支出率,,,80.08,%,80.08%,是',
        'digest,,,2024-01-01,2024-12-31,支出率,,,93.92,%,93.92%,是',
        'digest,,,2026-01-01,,支出,,0.00,,,已支付0万元,是',
        'digest,,,2026-01-01,,支出,,5.00,,,5元,是',
      ).map(([verdict]) => verdict),
    ).toEqual(['exact', 'differs', 'exact', 'open']);
  });
});

describe('what is left of a fund', () => {
  const known = (statements: string) => {
    const portal = moneyPortal({ ...rows, statements });
    return portal.tables.funds.map((fund) => fundBooks(portal, fund).balanceKnown);
  };

  it('is computed of whole books, and of others only where their source states the same', () => {
    expect(known(head)).toEqual([false, true]);
    expect(known(`${head}\ns,digest,,,,,结余,,1039.60,,,1039.60元,是,doc`)).toEqual([true, true]);
    expect(known(`${head}\ns,digest,,,,,结余,,1000.00,,,1000元,是,doc`)).toEqual([false, true]);
    expect(known(`${head}\ns,digest,,,,,结余,,1039.60,,,1039.60元,否,doc`)).toEqual([false, true]);
  });

  it('is no longer what was stated, once money has moved since', () => {
    const earlier = `${head}\ns,digest,,,,2024-12-31,结余,,599.60,,,599.60元,是,doc\nt,own,,,,2023-12-31,结余,,0.00,,,0.00元,是,doc`;
    const portal = moneyPortal({ ...rows, statements: earlier });
    expect(statedBalance(portal, 'digest')?.verdict).toBe('exact');
    expect(portal.tables.funds.map((fund) => fundBooks(portal, fund).stated)).toEqual([undefined, undefined]);
    expect(known(earlier)).toEqual([false, true]);
  });

  it('is the latest that is stated of the fund alone', () => {
    const portal = moneyPortal({
      ...rows,
      statements: `${head}
s1,digest,,,,2024-12-31,结余,,599.60,,,599.60元,是,doc
s2,digest,,,,2025-12-31,结余,,1039.60,,,1039.60元,是,doc
s3,digest；own,,,,2026-12-31,结余,,1739.60,,,1739.60元,是,doc`,
    });
    expect(statedBalance(portal, 'digest')?.statement.id).toBe('s2');
    expect(statedBalance(portal, 'own')).toBeUndefined();
  });
});

describe('what has no rows, or not all of them', () => {
  it('is held against what the same source states of the same money', () => {
    expect(
      verdicts(
        'digest,,,,,收入,,1500.00,,,1500元,是',
        'digest,,,,,预算,,1200.00,,,1200元,否',
        'digest,,,,2025-12-31,结余,,300.00,,,300元,否',
      ).map(([verdict]) => verdict),
    ).toEqual(['exact', 'open', 'exact']);
    expect(
      verdicts(
        'own,,,,,预算,,800.00,,,800元,否',
        'own,,,,,支出,,600.00,,,600元,否',
        'own,,,,,支出率,,,74.00,%,74%,否',
      ).map(([verdict]) => verdict),
    ).toEqual(['open', 'open', 'differs']);
  });

  it('is a share of all spending, and goods beside the money', () => {
    expect(verdicts('digest,q,,,,占支出,,,13.03,%,13.03%,是').map(([verdict]) => verdict)).toEqual(['rounded']);
    expect(verdicts('digest,,,,,收到的实物,,5.00,,,5元,否').map(([verdict]) => verdict)).toEqual(['open']);
  });
});
