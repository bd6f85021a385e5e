import { findBrowser } from './browser.ts';

/** Unpacks the packed browser, if it is needed, before two workers want it at once. Where there is none, the tests say so. */
export async function setup(): Promise<void> {
  try {
    await findBrowser();
  } catch {
    // Each test that opens a browser fails with the reason.
  }
}
