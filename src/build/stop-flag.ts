/** One byte that two threads see: whether the one that works has been told to stop. */
export type StopFlag = Uint8Array<SharedArrayBuffer>;

export function createStopFlag(): StopFlag {
  return new Uint8Array(new SharedArrayBuffer(1));
}

export function raiseStop(flag: StopFlag): void {
  Atomics.store(flag, 0, 1);
}

export function isStopped(flag: StopFlag): boolean {
  return Atomics.load(flag, 0) === 1;
}
