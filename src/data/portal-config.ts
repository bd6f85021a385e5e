import { z } from 'zod';

const text = z.string().trim().min(1);

/** An address of the web, without a trailing slash, a name or a password. `javascript:` and the like have no business in a link. */
const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((url) => !/[?#]|\/\/[^/]*@/.test(url))
  .transform((url) => url.replace(/\/+$/, ''));

/** `data/portal.json`: what the site calls itself, and where it lives. */
export const PortalConfigSchema = z.strictObject({
  name: text,
  tagline: text,
  /** The region that the whole portal is about. */
  home_region: text,
  /** Public address without a trailing slash. */
  site: webAddress,
  /** Address of the repository, for row links, pencil links and the correction form. */
  repository: webAddress,
  branch: text.default('main'),
  /** What runs the repository's web pages, where its address does not tell. */
  host: z.enum(['github', 'gitlab', 'gitee']).optional(),
  /** By this name others know the ids that we publish; by default it is made of `site`. Once published it should not change. */
  publisher: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
  /** `program`: terms, duties, words, holidays, the pages about the site and the handbook come with the program. */
  common: z.enum(['own', 'program']).default('own'),
  /** Written by `npm run sample`: everything is made up, and nothing that it says was published has to be sealed. */
  generated: z.boolean().default(false),
  /** Whom to tell of a fault in the site's safety, for /.well-known/security.txt: a page (https:), mailto: or tel:. */
  security_contact: z
    .string()
    .regex(/^(?:https:\/\/[^\s/]+\/?\S*|mailto:[^\s@]+@[^\s@]+|tel:\+[\d-]+)$/)
    .optional(),
  licence: z.strictObject({ name: text, url: z.url({ protocol: /^https?$/ }) }),
  time_zone: text.default('Asia/Shanghai'),
  lottery_mark: text.default('彩票公益金资助—中国福利彩票'),
});

export type PortalConfig = Readonly<z.output<typeof PortalConfigSchema>>;

export type ConfigResult =
  | { readonly ok: true; readonly config: PortalConfig }
  | { readonly ok: false; readonly line: number; readonly detail: string };

/** Reads `portal.json`; a fault comes back with its line and, in Chinese, the key that is wrong. */
export function parsePortalConfig(text: string): ConfigResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, line: lineOfSyntaxError(text, error), detail: '不是正确的 JSON' };
  }
  const parsed = PortalConfigSchema.safeParse(json);
  if (parsed.success) return { ok: true, config: parsed.data };
  const issue = parsed.error.issues[0];
  const key = issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : (issue?.path.join('.') ?? '');
  if (key === '') return { ok: false, line: 1, detail: '应当是 { … } 括起来的一组设置' };
  const line = text.split('\n').findIndex((row) => row.includes(`"${key.split('.')[0] ?? ''}"`));
  return { ok: false, line: Math.max(line, 0) + 1, detail: `"${key}" ${faultOf(issue, key)}` };
}

function faultOf(issue: z.core.$ZodIssue | undefined, key: string): string {
  if (issue?.code === 'unrecognized_keys') return '没有这一项';
  const isWritten = issue?.code !== 'invalid_type';
  return isWritten && addresses.has(key)
    ? '不是网址：要以 http:// 或 https:// 开头，里面没有用户名、? 和 #'
    : '缺少或写法不对';
}

const addresses: ReadonlySet<string> = new Set(['site', 'repository', 'licence.url']);

function lineOfSyntaxError(text: string, error: unknown): number {
  const position = positionOfSyntaxError(text, error instanceof Error ? error.message : '');
  return text.slice(0, position).split('\n').length;
}

/** V8 names the position, or quotes the text around the fault (from ten characters before it), or stops at the end. */
function positionOfSyntaxError(text: string, message: string): number {
  const position = /position (\d+)/.exec(message);
  if (position) return Number(position[1]);
  const match = /^Unexpected token '(.+?)', (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(message);
  const [, token = '', cut, quoted = ''] = match ?? [];
  const start = match ? text.indexOf(quoted) : -1;
  if (start === -1) return text.length;
  return start + (cut === undefined ? quoted.indexOf(token) : 10);
}
