import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { instrumented } from './instrument.ts';
import type { Mutant } from './mutant.ts';

/** Runs the instrumented function `answer` with one mutant active, or none. */
function answerWith(code: string, active: number | undefined): unknown {
  const mutants: Mutant[] = [];
  const source = instrumented('x.ts', code, mutants);
  const within = (first: number, last: number): boolean => active !== undefined && active >= first && active <= last;
  const isActive = (id: number): boolean => id === active;
  return runInNewContext(`${source}; answer()`, { mutantWithin: within, mutantIs: isActive });
}

const code = 'function answer() { const a = 2; if (a > 1) { return a + 40; } return 0; }';

function mutantsOf(text: string): readonly Mutant[] {
  const mutants: Mutant[] = [];
  instrumented('x.ts', text, mutants);
  return mutants;
}

describe('an instrumented source', () => {
  it('answers as before while no mutant is active', () => {
    expect(answerWith(code, undefined)).toBe(42);
  });

  it('has each change behind its own switch, and every one of these is seen', () => {
    const mutants = mutantsOf(code);
    expect(mutants.map(({ kind, before, after }) => `${kind}: ${before} -> ${after}`)).toMatchInlineSnapshot(`
      [
        "number: 2 -> (2 + 1)",
        "number: 1 -> (1 + 1)",
        "operator: a > 1 -> (a) >= (1)",
        "operator: a > 1 -> (a) <= (1)",
        "condition: a > 1 -> true",
        "condition: a > 1 -> false",
        "number: 40 -> (40 + 1)",
        "operator: a + 40 -> (a) - (40)",
        "block: { return a + 40; } -> ",
        "number: 0 -> (0 + 1)",
        "block: { const a = 2; if (a > 1) { return a + 40; } return 0; } -> ",
      ]
    `);
    const alive = mutants.filter(({ id }) => answerWith(code, id) === 42);
    expect(alive.map(({ before, after }) => `${before} -> ${after}`)).toMatchInlineSnapshot(`
      [
        "a > 1 -> (a) >= (1)",
        "a > 1 -> true",
        "0 -> (0 + 1)",
      ]
    `);
  });

  it('keeps its lines', () => {
    const text = 'const a = 1;\n\nexport const b = a > 0;\n';
    expect(mutantsOf(text).map(({ line }) => line)).toContain(3);
  });
});
