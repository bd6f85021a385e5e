import { link, type Inline } from './content/inline.ts';
import { find, type Portal } from '../data/portal.ts';
import { addressOf } from '../domain/addresses/address.ts';
import { text } from '../text/money/money.ts';
import { valueTitle } from '../schema/values.ts';

/** The name of an organization, linked to its entry on the page of its place; a donor who does not agree is not named. */
export function organizationName(portal: Portal, id: string): Inline {
  const organization = find(portal, 'organizations', id);
  if (organization?.named === 'no') return text.unnamed(valueTitle('organizations', 'kind', organization.kind));
  return link(addressOf(portal, 'organizations', id), organization?.name ?? id);
}
