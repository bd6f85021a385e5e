import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { allowedHosts } from '../rules/stories/mdx-address.ts';
import { mdxFaults } from '../rules/stories/mdx-faults.ts';
import { getPortal } from '../data/get-portal.ts';

/**
 * Stops the build at any text that holds more than Markdown and our components. It is the second lock: `npm run check`
 * has the same rule, but only this one stands between a text and the compiler. It throws and never strips.
 */
export function mdxGuardPlugin(hosts = (): ReadonlySet<string> => allowedHosts(getPortal())): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'gongshilan-mdx-guard',
    options: { position: true },
    before(root) {
      const faults = mdxFaults(root, hosts());
      if (faults.length === 0) return;
      // Astro shows the place that a message begins with.
      throw new Error(
        faults.map(({ line, column, message }) => `${String(line)}:${String(column)}: ${message}`).join('\n'),
      );
    },
  });
}
