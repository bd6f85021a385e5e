import { linkLine, section, type Blocks } from '../content/blocks.ts';
import { ownIdentitiesTable } from '../tables/identity-table.ts';
import type { Identity } from '../../domain/money/identities/identity.ts';
import { text } from '../../text/money/accounts.ts';

/** The rules of money as they come out for one fund or project; nothing where no rule has anything to say of it. */
export function identitiesSection(identities: readonly Identity[], sample: boolean): Blocks {
  if (identities.length === 0) return undefined;
  return section(
    'checks',
    text.own.title,
    { table: ownIdentitiesTable(identities, sample) },
    linkLine(`${text.see}：`, [{ href: '/accounts/', label: text.own.all }]),
  );
}
