import { describe, expect, it } from 'vitest';
import { chosenStages, runStep, stages } from './steps.ts';

describe('the steps of npm test', () => {
  it('are all run where none is named, the built site and its data last', () => {
    expect(chosenStages([])).toBe(stages);
    const names = stages.map((stage) => stage.map(({ name }) => name));
    expect(names).toEqual([['imports', 'unused'], ['format', 'build'], ['types', 'lint'], ['unit'], ['site', 'data']]);
  });

  it('have what they need in an earlier stage', () => {
    const early = stages.slice(0, -1).flat();
    for (const { needs } of stages.flat().filter((step) => step.needs !== undefined))
      expect(early.map(({ name }) => name)).toContain(needs);
  });

  it('keep their order when some are named', () => {
    expect(chosenStages(['site', 'build'])).toEqual([[stages[1]?.[1]], [stages[4]?.[0]]]);
  });

  it('answer a wrong name with those that there are', () => {
    expect(chosenStages(['sites'])).toContain('imports unused format build types lint unit site data');
  });
});

describe('a step', () => {
  const step = { name: 'x', title: '甲', command: ['-e', 'console.log("乙"); console.error("丙"); process.exit(0)'] };

  it('keeps what it says where others speak beside it', async () => {
    const { counts, said } = await runStep(step, [], 'kept');
    expect(counts).toEqual({ passed: 1, failed: 0 });
    expect(said.split('\n').toSorted()).toEqual(['', '丙', '乙']);
  });

  it('fails with the step that it needs, and with its own exit code', async () => {
    const failed = { passed: 0, failed: 1 };
    expect((await runStep({ ...step, needs: 'build' }, ['build'])).counts).toEqual(failed);
    expect((await runStep({ ...step, needs: 'build' }, ['lint'], 'kept')).counts).toEqual({ passed: 1, failed: 0 });
    expect((await runStep({ ...step, command: ['-e', 'process.exit(3)'] }, [], 'kept')).counts).toEqual(failed);
  });

  it('counts nothing where it does not apply, even where what it needs has failed', async () => {
    const elsewhere = (holds: boolean) => ({ ...step, needs: 'build', unless: { said: '不用做', holds: () => holds } });
    expect((await runStep(elsewhere(true), ['build'], 'kept')).counts).toEqual({ passed: 0, failed: 0 });
    expect((await runStep(elsewhere(false), [], 'kept')).counts).toEqual({ passed: 1, failed: 0 });
  });
});
