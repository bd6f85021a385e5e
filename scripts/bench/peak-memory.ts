import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Loaded into a measured process and into those that it starts: as each ends, it writes down its greatest memory in bytes and
// the seconds that processors have worked for it.
const folder = process.env['BENCH_PEAK_FOLDER'];
if (folder !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const text = `${String(maxRSS * 1024)} ${String((userCPUTime + systemCPUTime) / 1_000_000)}`;
    writeFileSync(join(folder, String(process.pid)), text);
  });
}
