import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { dirname, delimiter, join } from 'node:path';

const windows = process.platform === 'win32';
const npm = windows ? 'npm.cmd' : 'npm';

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs npm in a folder as somebody does who has just opened a terminal there, and has no network. */
export function runNpm(folder: string, words: readonly string[], more: Readonly<Record<string, string>> = {}): Ended {
  const quoted = windows ? words.map((word) => `"${word}"`) : words;
  const { status, stdout, stderr } = spawnSync(npm, quoted, {
    cwd: folder,
    env: environment(folder, more),
    encoding: 'utf8',
    shell: windows,
  });
  return { code: status, said: `${stdout}${stderr}` };
}

export interface Running {
  /** What it says, once this is in it; whatever it has said where it ends before. */
  waitFor(words: RegExp): Promise<string>;
  /** Ends it and all that it has started. */
  stop(): Promise<void>;
}

/** Starts npm and leaves it running. */
export function startNpm(
  folder: string,
  words: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(npm, words, { cwd: folder, env: environment(folder, more), detached: !windows, shell: windows });
  let text = '';
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      done();
    });
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return {
    async waitFor(words) {
      const said = new Promise<void>((done) => {
        const look = (): void => {
          if (words.test(text)) done();
        };
        child.stdout.on('data', look);
        look();
      });
      await Promise.race([said, ended]);
      return text;
    },
    async stop() {
      endWithChildren(child);
      await ended;
    },
  };
}

function endWithChildren({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  if (windows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGTERM');
}

/** What npm and vitest have said to this test is none of the town's business. */
function environment(folder: string, more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const ours = /^(npm_|VITEST|PORTAL_|INIT_CWD$|NODE_ENV$|NODE_PATH$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    npm_config_offline: 'true',
    npm_config_cache: join(dirname(folder), 'npm-cache'),
    npm_config_update_notifier: 'false',
    ...more,
  };
}
