import './settings/settings.ts';
import { dev } from 'astro';
import { openCommand } from './command/open-command.ts';
import { astroConfig } from './program-folder.ts';
import { say } from './print/progress.ts';

openCommand({
  name: 'dev',
  help: '边改边看：改了资料或文章，刷新页面就看得到。端口用环境变量 PORT 改。',
  options: {},
});

/** Pages made on request, made anew whenever a CSV or a text changes. The published files and the search need a build. */
process.env['NODE_ENV'] = 'development';
const server = await dev({ ...astroConfig, server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'warn' });
say(`边改边看：http://localhost:${String(server.address.port)}\n要停下来，按 Ctrl 加 C。`);
