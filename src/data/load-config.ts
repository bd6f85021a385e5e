import { decode } from './files/decode.ts';
import type { Files } from './files/files.ts';
import { parsePortalConfig, type PortalConfig } from './portal-config.ts';
import type { BrokenRow, Portal } from './portal.ts';
import type { Problem } from './problem.ts';

const fallbackConfig: PortalConfig = {
  name: '公示栏',
  tagline: '公示栏',
  home_region: '',
  site: 'https://example.org',
  repository: 'https://example.org',
  branch: 'main',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  common: 'own',
  generated: false,
  time_zone: 'Asia/Shanghai',
  lottery_mark: '彩票公益金资助—中国福利彩票',
};

/** The settings of a portal; where they cannot be read, a problem and settings that say nothing. */
export function loadConfig(files: Files, path: string, problems: Problem[]): PortalConfig {
  const slash = path.lastIndexOf('/');
  if (!files.list(path.slice(0, slash)).includes(path.slice(slash + 1))) {
    problems.push({ kind: 'file', fault: 'missing', file: path, line: 1, detail: 'portal.json' });
    return fallbackConfig;
  }
  const decoded = decode(files.read(path));
  const result = decoded.ok ? parsePortalConfig(decoded.text) : undefined;
  if (result?.ok === true) return result.config;
  problems.push({
    kind: 'file',
    fault: 'unreadable-config',
    file: path,
    line: result?.line ?? 1,
    detail: result?.detail ?? '编码不对',
  });
  return fallbackConfig;
}

/** The region that the portal is about has to be there; where no region is, or no settings could be read, another problem tells. */
export function homeProblems(
  files: Files,
  file: string,
  { home_region: home }: PortalConfig,
  regions: Portal['byId']['regions'],
  broken: readonly BrokenRow[],
): Problem[] {
  const isBroken = broken.some(({ table, id }) => table === 'regions' && id === home);
  if (home === '' || regions.size === 0 || regions.has(home) || isBroken) return [];
  const lines = new TextDecoder().decode(files.read(file)).split('\n');
  const line = lines.findIndex((text) => text.includes('"home_region"')) + 1;
  return [{ kind: 'file', fault: 'unknown-home', file, line: Math.max(line, 1), detail: home }];
}
