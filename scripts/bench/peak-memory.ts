import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Loaded into a measured process and into those that it starts: as each ends, it writes down its greatest memory in bytes and
// the seconds that processors have worked for it.
const folder = process.env['BENCH_PEAK_FOLDER'];
if (folder !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const text = `${String(peakBytes())} ${String((userCPUTime + systemCPUTime) / 1_000_000)}`;
    writeFileSync(join(folder, String(process.pid)), text);
  });
}

/** Linux hands a new process the greatest memory of the one that started it as its own `maxRSS`; what the kernel says of it alone is `VmHWM`. */
function peakBytes(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Other systems have no such file.
  }
  return process.resourceUsage().maxRSS * 1024;
}
