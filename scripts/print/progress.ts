/** Says how long a piece of work has been going on, once it takes more than two seconds. */
export interface Progress {
  stop(): void;
}

export function say(text: string): void {
  console.log(text);
}

export function startProgress(what: string): Progress {
  const started = performance.now();
  const live = process.stdout.isTTY;
  const tell = (): void => {
    const seconds = Math.round((performance.now() - started) / 1000);
    if (seconds >= 2)
      process.stdout.write(live ? `\r${what}…… ${String(seconds)} 秒` : `${what}…… ${String(seconds)} 秒\n`);
  };
  const timer = setInterval(tell, live ? 1000 : 10_000);
  const early = live ? undefined : setTimeout(tell, 2000);
  timer.unref();
  early?.unref();
  return {
    stop() {
      clearInterval(timer);
      clearTimeout(early);
      if (live) process.stdout.write('\r\x1b[K');
    },
  };
}
