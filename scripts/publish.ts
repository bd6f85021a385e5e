import { resolve } from 'node:path';
import { publishData } from '../src/publish/publish-all.ts';
import { getSite } from '../src/queries/site.ts';

// Writes all that is not a page into a folder, beside the process that makes the pages: the two have a processor each.
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('用法：node scripts/publish.ts 文件夹');
  process.exit(2);
}
// The build that has asked for it has been ended: nobody wants these files any more.
process.once('disconnect', () => process.exit(1));
await publishData(resolve(folder), getSite());
process.exit(0);
