import { pathPattern, valuesByHeader, type HeaderRule, type Place } from './header-rules.ts';

/**
 * Settings for Caddy (a Caddyfile): the same headers, kept times and answers as the hosts that read `_headers`. In a `route` the
 * lines are done in their order, so that the special value comes after the general one.
 */
export function caddyConfig(rules: readonly HeaderRule[], { root, base, port }: Place): string {
  const values = [...valuesByHeader(rules)];
  const matchers: string[] = [];
  const lines: string[] = [];
  for (const [name, cases] of values) {
    const earlier: string[] = [];
    for (const [index, { path, value }] of cases.entries()) {
      const matcher = `@${name.toLowerCase()}-${String(index)}`;
      const pattern = pathPattern('/', path);
      const not = earlier.map((each) => `    not path_regexp ${each}\n`).join('');
      earlier.push(pattern);
      if (value === '') continue;
      matchers.push(`  ${matcher} {\n    path_regexp ${pattern}\n${not}  }`);
      lines.push(`    header ${matcher} ${name} ${quoted(value)}`);
    }
  }
  const site = `  root * ${quoted(root)}
  encode zstd gzip
${matchers.join('\n')}
  route {
${lines.join('\n')}
    file_server {
      hide _headers
    }
  }`;
  const inner =
    base === '/' ? site : `  redir ${base.slice(0, -1)} ${base} 301\n  handle_path ${base}* {\n${site}\n  }`;
  return `# Made by "npm run host-config -- caddy". Make it anew after each build whose policies differ.
:${String(port)} {
${inner}
  handle_errors {
    @missing expression \`{err.status_code} == 404\`
    root @missing ${quoted(root)}
    rewrite @missing /404.html
    file_server @missing {
      status 404
    }
  }
}
`;
}

/** A word of a Caddyfile in quotation marks. */
function quoted(word: string): string {
  return `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
