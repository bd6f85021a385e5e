import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Loaded into a measured process and into those that it starts: as each ends, it writes down its greatest memory in bytes.
const folder = process.env['BENCH_PEAK_FOLDER'];
if (folder !== undefined) {
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS * 1024));
  });
}
