import './settings/settings.ts';
import { dev } from 'astro';
import { say } from './print/progress.ts';

/** Pages made on request, made anew whenever a CSV or a text changes. The published files and the search need a build. */
process.env['NODE_ENV'] = 'development';
const server = await dev({ server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'warn' });
say(`边改边看：http://localhost:${String(server.address.port)}\n要停下来，按 Ctrl 加 C。`);
