import { find, type Portal } from '../../data/portal.ts';
import { boundOf } from '../../data/cells/quantity.ts';
import { publishedGrants, type Grant } from '../../domain/money/grants.ts';
import { fullName, regionOf } from '../../domain/index/places.ts';
import type { Row } from '../../schema/index.ts';
import { valueTitle } from '../../schema/values.ts';
import { text as money } from '../../text/money/money.ts';
import { text as publish } from '../../text/publish.ts';
import { text } from '../../text/money/threesixty-giving.ts';
import { lotteryMarkOf } from '../tables/lottery.ts';
import { publisherOf } from './publisher.ts';
import type { PublishedFile } from '../files/published-file.ts';

type Fund = Row<'funds'>;
type Receipt = Row<'receipts'>;
/** A key whose value is undefined is not written. */
type Part = Readonly<Record<string, unknown>>;

/** Identifiers of the standard begin with the prefix of who publishes them. */
function prefixOf(portal: Portal): string {
  return `360G-${publisherOf(portal)}`;
}

/** What is in a file: grants of real places, or of samples. */
type Kind = 'real' | 'sample';

const paths: Readonly<Record<Kind, string>> = {
  real: 'data/360giving.json',
  sample: 'data/360giving-sample.json',
};

/**
 * What was granted, in the 360Giving Data Standard 1.4 (standard.threesixtygiving.org), one grant a line. Amounts are numbers of
 * 元, as the standard wants them. Samples stand in a file of their own, where each says that it is one. There is no file where
 * there is no grant: the standard knows no empty one.
 */
export function threesixtyGivingFiles(portal: Portal): readonly PublishedFile[] {
  return grantFiles(portal).map(({ kind, path }) => ({
    path,
    chunks: { [Symbol.iterator]: () => lines(portal, kind) },
  }));
}

/** The files that `threesixtyGivingFiles` writes, as a page links them. */
export function grantFiles(portal: Portal): readonly { readonly kind: Kind; readonly path: string }[] {
  const published = publishedGrants(portal);
  const kinds: readonly Kind[] = ['real', 'sample'];
  return kinds.filter((kind) => published[kind].grants.length > 0).map((kind) => ({ kind, path: paths[kind] }));
}

function* lines(portal: Portal, kind: Kind): Generator<string> {
  const { name, site, licence } = portal.config;
  const { grants, left } = publishedGrants(portal)[kind];
  const sample = kind === 'sample';
  const head = {
    version: '1.4',
    title: `${sample ? publish.samplePrefix : ''}${text.title(name)}`,
    description: `${sample ? text.onlySamples : ''}${text.description(left)}`,
    identifier: prefixOf(portal),
    publisher: { name, website: site },
    license: licence.url,
    downloadURL: `${site}/${paths[kind]}`,
    accessURL: `${site}/data/`,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"grants":[`;
  let separator = '\n';
  for (const grant of grants) {
    yield separator + JSON.stringify(grantRecord(portal, grant, sample));
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** Ids are our own: there is no list of Chinese organizations that the standard knows. */
function organization(portal: Portal, row: Row<'organizations'>): Part {
  return {
    id: `${prefixOf(portal)}-org-${row.id}`,
    name: row.named === 'no' ? money.unnamed(valueTitle('organizations', 'kind', row.kind)) : row.name,
    organisationType: row.kind,
    location: place(portal, row.region),
  };
}

/** A station that belongs to an organization is a department of it. */
function recipient(portal: Portal, { recipient: named, station }: Grant): Part {
  if (named !== undefined) return { ...organization(portal, named), department: station?.name };
  return {
    id: `${prefixOf(portal)}-station-${station?.id ?? ''}`,
    name: station?.name ?? '',
    location: place(portal, station?.region),
  };
}

function place(portal: Portal, region: string | undefined): readonly Part[] | undefined {
  return region === undefined ? undefined : [{ name: fullName(portal, region), countryCode: 'CN' }];
}

function grantRecord(portal: Portal, grant: Grant, sample: boolean): Part {
  const { receipt, fund, date, funder } = grant;
  const { site } = portal.config;
  const amount = receipt.amount / 100;
  const document = find(portal, 'documents', receipt.source);
  return {
    id: `${prefixOf(portal)}-${receipt.id}`,
    title: shortened(`${sample ? publish.samplePrefix : ''}${fund.name}`),
    description: description(portal, receipt, fund),
    currency: 'CNY',
    amountAwarded: amount,
    amountDisbursed: amount,
    awardDate: date,
    url: `${site}/funds/${fund.id}/#${receipt.id}`,
    plannedDates: fund.year === undefined ? undefined : [{ startDate: String(fund.year), endDate: String(fund.year) }],
    recipientOrganization: [recipient(portal, grant)],
    beneficiaryLocation: place(portal, regionOf(portal, 'receipts', receipt)),
    fundingOrganization: [organization(portal, funder)],
    grantProgramme: [{ code: fund.id, title: fund.name, url: `${site}/funds/${fund.id}/` }],
    classifications: [{ vocabulary: text.kind, code: fund.kind, title: valueTitle('funds', 'kind', fund.kind) }],
    relatedDocument: document && [
      {
        id: document.id,
        title: document.title,
        url: document.url === undefined ? undefined : new URL(document.url).href,
        documentType: document.kind,
      },
    ],
    dataSource: `${site}/data/receipts.csv`,
  };
}

function description(portal: Portal, receipt: Receipt, fund: Fund): string {
  const stated = boundOf(receipt.precision) === 'exact' ? undefined : receipt.as_written;
  const mark = lotteryMarkOf(portal, 'receipts', receipt) ?? '';
  const parts = [fund.purpose ?? text.noPurpose, stated === undefined ? '' : text.stated(stated), mark];
  return parts.filter((part) => part !== '').join('。');
}

/** The standard asks for titles under 140 characters. */
function shortened(title: string): string {
  const characters = Array.from(title);
  return characters.length < 140 ? title : `${characters.slice(0, 138).join('')}…`;
}
