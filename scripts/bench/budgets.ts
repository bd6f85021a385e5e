/** The budgets of the build and the pages. Times are for two cores; 1 kB = 1,000 bytes. */
export const budgets = {
  /** Seconds for a million rows. */
  checkMillionRows: 15,
  /** Seconds to build, by number of stations; sizes in between have no budget of their own. */
  buildSeconds: new Map([
    [300, 20],
    [3000, 60],
  ]),
  peakBytes: 1_500_000_000,
  /** Balances and identities of a million rows of accounts, from reading the files on. */
  moneyMillionRows: { seconds: 20, bytes: 2_000_000_000 },
  /** The check of a million rows of services, which are longer than others. */
  serviceMillionRows: { seconds: 15, bytes: 2_000_000_000 },
  /** HTML and CSS of the home page, a service or a story, compressed. */
  mainPageBytes: 14_000,
  /** The same for any page. */
  anyPageBytes: 30_000,
} as const;
