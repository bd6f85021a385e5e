import { readFileSync } from 'node:fs';

/**
 * Seconds that processors have worked for the processes that this one has started, and for all that those have started, once
 * they have ended; git among them. Undefined where the system does not tell as Linux does.
 */
export function childrenSeconds(): number | undefined {
  try {
    const [, fields = ''] = readFileSync('/proc/self/stat', 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(13, 15).map(Number);
    return user === undefined || system === undefined ? undefined : (user + system) / 100;
  } catch {
    return undefined;
  }
}
