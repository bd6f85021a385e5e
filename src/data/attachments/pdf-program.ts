import { readFileSync, writeSync } from 'node:fs';
import { pdfText } from './pdf-text.ts';

/** A program of its own: reads the paths of PDF files as JSON and says of one after the other what it says, a line of JSON each. */
const paths: unknown = JSON.parse(readFileSync(0, 'utf8'));
for (const path of Array.isArray(paths) ? paths : []) {
  const reading = await pdfText(new Uint8Array(readFileSync(String(path))));
  writeSync(1, `${JSON.stringify(reading)}\n`);
}
process.exit();
