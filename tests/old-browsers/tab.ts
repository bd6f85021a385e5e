import type { Connection } from './connection.ts';

/** A page in the old browser, as wide as a phone. */
export interface Tab {
  /** What went wrong on the page since it was opened: exceptions, errors of the console, files that did not come. */
  readonly troubles: readonly string[];
  /** Lets no file with this in its address come (`*search*`); and expects the troubles that come of it. */
  block(...patterns: readonly string[]): Promise<void>;
  /** Goes to an address and waits until all is loaded. */
  go(address: string): Promise<void>;
  /** What an expression gives on the page; a promise is waited for. Rejects with what it throws. */
  run(expression: string): Promise<unknown>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** A picture of what stands on the screen, as PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

const phone = { width: 360, height: 640, deviceScaleFactor: 1, mobile: false };

export async function openTab(connection: Connection): Promise<Tab> {
  const { targetId } = await connection.ask('Target.createTarget', { url: 'about:blank' });
  const attached = await connection.ask('Target.attachToTarget', { targetId, flatten: true });
  const session = String(attached['sessionId']);
  const ask = (method: string, params: Readonly<Record<string, unknown>> = {}) =>
    connection.ask(method, params, session);
  const troubles: string[] = [];
  connection.listen('Runtime.exceptionThrown', session, ({ exceptionDetails }) => {
    troubles.push(JSON.stringify(exceptionDetails));
  });
  connection.listen('Log.entryAdded', session, ({ entry }) => {
    // Sound: an entry of the log has a level and a text.
    const { level, text, url } = entry as { level: string; text: string; url?: string };
    // A word of the policy that is younger than the browser is left out by it, as it has to be.
    if (level === 'error' && !text.includes("invalid source: ''wasm-unsafe-eval''"))
      troubles.push(`${text} ${url ?? ''}`);
  });
  connection.listen('Runtime.consoleAPICalled', session, (call) => {
    if (call['type'] === 'error' || call['type'] === 'warning') troubles.push(JSON.stringify(call['args']));
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await ask(`${domain}.enable`);
  await ask('Emulation.setDeviceMetricsOverride', phone);

  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    // Sound: an expression always has a result.
    return (result as { value?: unknown }).value;
  };

  return {
    troubles,
    block: async (...patterns) => {
      await ask('Network.setBlockedURLs', { urls: patterns });
    },
    go: async (address) => {
      const loaded = new Promise<void>((done) => {
        const stop = connection.listen('Page.loadEventFired', session, () => {
          stop();
          done();
        });
      });
      await ask('Page.navigate', { url: address });
      await loaded;
    },
    run,
    until: async (expression) => {
      while ((await run(expression)) !== true) await new Promise((done) => setTimeout(done, 50));
    },
    picture: async () => {
      const { data } = await ask('Page.captureScreenshot');
      return Buffer.from(String(data), 'base64');
    },
    close: async () => {
      await connection.ask('Target.closeTarget', { targetId });
    },
  };
}
