type Params = Readonly<Record<string, unknown>>;
type Listener = (params: Params, session: string | undefined) => void;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly result?: Params;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/**
 * The DevTools protocol over a WebSocket. Playwright speaks it too, but asks every browser for what one of 2020 does not know
 * (Browser.setDownloadBehavior).
 */
export class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { done(result: Params): void; fail(error: Error): void }>();
  readonly #listeners = new Set<Listener>();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      // Sound: the protocol sends nothing but such messages.
      this.#receive(JSON.parse(String(data)) as Message);
    });
    socket.addEventListener('close', () => {
      for (const waiting of this.#waiting.values()) waiting.fail(new Error('The old browser has gone.'));
      this.#waiting.clear();
    });
  }

  static open(address: string): Promise<Connection> {
    return new Promise((done, fail) => {
      const socket = new WebSocket(address);
      socket.addEventListener('open', () => {
        done(new Connection(socket));
      });
      socket.addEventListener('error', () => {
        fail(new Error(`No connection to ${address}.`));
      });
    });
  }

  /** Asks the browser, or one of its pages by the session that is attached to it; rejects with the browser's reason. */
  ask(method: string, params: Params, sessionId?: string): Promise<Params> {
    const id = (this.#asked += 1);
    return new Promise((done, fail) => {
      this.#waiting.set(id, {
        done,
        fail: (error) => {
          fail(new Error(`${method}: ${error.message}`));
        },
      });
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  /** Hears every event of this name in a session; gives how to stop. */
  listen(method: string, sessionId: string, hear: (params: Params) => void): () => void {
    const listener: Listener = (params, session) => {
      if (params['method'] === method && session === sessionId) hear(params);
    };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#socket.close();
  }

  #receive({ id, method, params = {}, result = {}, error, sessionId }: Message): void {
    if (id === undefined) {
      for (const listener of this.#listeners) listener({ ...params, method }, sessionId);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.done(result);
    else waiting?.fail(new Error(error.message));
  }
}
