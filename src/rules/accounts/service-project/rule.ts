import { find, type Portal } from '../../../data/portal.ts';
import { summarised } from '../../support/summarised.ts';
import type { CellRemark, Rule } from '../../engine/rule.ts';

/** Money for a service of one project, written down under another: it would be told of on the wrong service. */
export const serviceProject: Rule = {
  id: 'service-project',
  title: '支出的服务和项目对得上',
  level: 'warning',
  check: ({ portal }) =>
    summarised(
      told(portal),
      (count, lines) => `有 ${String(count)} 笔支出的服务不是这个项目的（${lines}）。请核对支出的服务，和服务的项目。`,
    ),
};

function* told(portal: Portal): Iterable<CellRemark> {
  for (const row of portal.tables.expenses) {
    const service = find(portal, 'services', row.service);
    if (service?.project === undefined || row.project === undefined || service.project === row.project) continue;
    if (find(portal, 'projects', service.project) === undefined) continue;
    const message = `是项目 "${service.project}" 的服务，而这笔钱记在项目 "${row.project}"。请核对 服务 和 项目；没有错就不用改。`;
    yield { table: 'expenses', row, key: 'service', message };
  }
}
