import { spawn } from 'node:child_process';

/** The files that are not pages, in the making. */
export interface PublishProcess {
  /** Waits until all are written. Throws what the process said where it failed. */
  finished(): Promise<void>;
  stop(): void;
}

/**
 * Starts a process that writes the files that are not pages into the built folder, while this one makes the pages. It ends
 * itself when this process is gone.
 */
export function startPublishProcess(folder: string, root: string): PublishProcess {
  const child = spawn(process.execPath, ['scripts/publish.ts', folder], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve(1);
    });
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return {
    async finished() {
      if ((await ended) !== 0) throw new Error(said);
    },
    stop: () => void child.kill(),
  };
}
