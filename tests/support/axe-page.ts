import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * All rules of axe-core, and two that it leaves out by default: contrast of 7:1, which says all that the rule of 4.5:1 could say,
 * and the size of targets. Contrast takes most of the time; colours are the same in every size of type.
 */
export async function runAxe(page: Page, { contrast = true } = {}): Promise<readonly axe.Result[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (enabled) => {
    // The script above has put it there.
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const rules = {
      'color-contrast': { enabled: false },
      'color-contrast-enhanced': { enabled },
      'target-size': { enabled: true },
    };
    return (await tool.run(document, { rules, resultTypes: ['violations'] })).violations;
  }, contrast);
}

export function describeViolation({ id, help, nodes }: axe.Result): readonly string[] {
  return nodes.map(({ target, any, all, none }) => {
    const reasons = [...any, ...all, ...none].map(({ message }) => message).join('; ');
    return `[${id}] ${String(target)}: ${reasons === '' ? help : reasons}`;
  });
}
