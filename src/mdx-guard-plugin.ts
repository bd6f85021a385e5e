import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { allowedHosts } from './checks/mdx-address.ts';
import { mdxFaults } from './checks/mdx-faults.ts';
import { getPortal } from './model/get-portal.ts';

/**
 * Stops the build at any MDX that holds more than text and our components. It is the second lock: `npm run check` has
 * the same rule, but only this one stands between a text and the compiler. It throws and never strips.
 */
export function mdxGuardPlugin(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'gongshilan-mdx-guard',
    options: { position: true },
    before(root) {
      const faults = mdxFaults(root, allowedHosts(getPortal()));
      // Astro shows the place that a message begins with.
      if (faults.length > 0) throw new Error(faults.map(({ line, column, message }) => `${String(line)}:${String(column)}: ${message}`).join('\n'));
    },
  });
}
