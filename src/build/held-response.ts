/**
 * An answer that can be asked for its bytes as they were given. Node's own copies the body of every page and reads it back
 * through a stream; whoever reads this one in the usual way gets the same.
 */
export class HeldResponse extends Response {
  readonly held: Uint8Array | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const held = body instanceof Uint8Array ? body : undefined;
    super(held === undefined ? body : streamOf(held), init);
    this.held = held;
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Has `work` make its answers of this kind; afterwards all is as before. */
export async function withHeldResponses<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = globalThis.Response;
  globalThis.Response = HeldResponse;
  try {
    return await work();
  } finally {
    globalThis.Response = before;
  }
}
