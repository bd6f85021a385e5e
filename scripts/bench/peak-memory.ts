import { writeFileSync } from 'node:fs';

// Loaded into a measured process by `node --import`: as it ends, it writes down its greatest memory in bytes.
const file = process.env['BENCH_PEAK_FILE'];
if (file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
  });
}
