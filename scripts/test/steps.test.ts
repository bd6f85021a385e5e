import { describe, expect, it } from 'vitest';
import { chosenSteps, runStep, steps } from './steps.ts';

describe('the steps of npm test', () => {
  it('are all run where none is named, cheap ones first and the built site last', () => {
    const all = chosenSteps([]);
    expect(all).toBe(steps);
    expect(steps.map(({ name }) => name)).toEqual(['format', 'types', 'lint', 'unit', 'build', 'site']);
  });

  it('keep their order when some are named', () => {
    expect(chosenSteps(['site', 'build'])).toEqual([steps[4], steps[5]]);
  });

  it('answer a wrong name with those that there are', () => {
    expect(chosenSteps(['sites'])).toContain('format types lint unit build site');
  });

  it('fail with the step that they need', () => {
    const step = { name: 'x', title: '甲', command: ['-e', 'process.exit(0)'], needs: 'build' };
    expect(runStep(step, ['build'])).toEqual({ passed: 0, failed: 1 });
    expect(runStep(step, ['lint'])).toEqual({ passed: 1, failed: 0 });
    expect(runStep({ ...step, command: ['-e', 'process.exit(3)'] }, [])).toEqual({ passed: 0, failed: 1 });
  });
});
