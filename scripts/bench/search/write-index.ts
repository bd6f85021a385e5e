import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, getPortal } from '../../../src/data/get-portal.ts';
import { writeSearchIndex } from '../../../src/publish/search/search-index.ts';
import { searchRecords } from '../../../src/publish/search/search-records.ts';

/**
 * Puts the search page of a built site (first argument) and the search index of the data that PORTAL_DATA names into a folder
 * (second argument), without building pages. Prints the number of records.
 */
const [site = 'dist', folder = ''] = process.argv.slice(2);
mkdirSync(join(folder, 'search'), { recursive: true });
copyFileSync(join(site, 'search/index.html'), join(folder, 'search/index.html'));
for (const part of ['_astro', 'icons']) cpSync(join(site, part), join(folder, part), { recursive: true });
const records = searchRecords(getPortal(), environment.today);
writeSearchIndex(folder, getPortal(), records);
console.log(String(records.length));
