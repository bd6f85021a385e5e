import { findAll, type Portal } from '../../data/portal.ts';
import { alertsOf } from '../../domain/catalogue/alerts.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { common } from '../../text/common.ts';
import { text } from '../../text/services.ts';
import { escapeHtml } from '../files/escape-html.ts';

/** One service in the file to take along: what it is, who can get it, what it costs, how to get it. What is not known is left out. */
export function serviceHtml(portal: Portal, service: Row<'services'>, today: string): string {
  const number = service.item_no === undefined ? '' : `<span class="no">${escapeHtml(service.item_no)}</span>`;
  const alerts = [
    ...alertsOf(portal, 'service', service.id, today).map(({ content }) => content),
    ...(service.status === 'paused' ? [text.suspended] : []),
  ];
  const facts = factsOf(portal, service)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value ?? '')}</dd>`);
  return [
    `<li id="${service.id}"><h3>${number}${escapeHtml(service.name)}</h3>`,
    `<p>${escapeHtml(service.summary)}</p>`,
    ...alerts.map((alert) => `<p class="alert">${escapeHtml(alert)}</p>`),
    `<dl>${facts.join('')}</dl></li>\n`,
  ].join('');
}

/** What a resident asks of a service, in order; what is not known is undefined or empty. */
export function factsOf(portal: Portal, service: Row<'services'>): readonly (readonly [string, string | undefined])[] {
  const audiences = findAll(portal, 'terms', service.audiences).map(({ name }) => name);
  const needs = findAll(portal, 'terms', service.needs).map(({ name }) => name);
  const cost = [valueTitle('services', 'cost', service.cost), service.cost_note]
    .filter((part) => part !== undefined)
    .join('。');
  return [
    [text.whoCan, service.who_can ?? (audiences.length > 0 ? audiences.join('、') : common.missing)],
    [text.whoCannot, service.who_cannot],
    [text.referTo, service.refer_to],
    [text.cost, cost],
    [text.byPhone, service.how_phone],
    [text.byVisit, service.how_visit],
    [text.byHome, service.how_home],
    [text.online, service.how_online],
    [text.bring, service.bring.join('、')],
    [
      text.promise,
      service.promise_days === undefined ? undefined : `${String(service.promise_days)} ${text.promiseUnit}`,
    ],
    [
      text.visits,
      service.visits_needed === undefined ? undefined : `${String(service.visits_needed)} ${text.visitsUnit}`,
    ],
    [text.hours, service.hours],
    [text.needs, needs.join('、')],
    [text.aliases, service.aliases.join('、')],
  ];
}
