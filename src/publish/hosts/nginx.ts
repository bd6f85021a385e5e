import { pathPattern, valuesByHeader, type HeaderRule, type Place } from './header-rules.ts';

/** Endings that nginx's own list of types lacks. */
const types = `types {
    application/ld+json jsonld;
    application/manifest+json webmanifest;
    text/calendar ics;
    text/csv csv;
    text/javascript mjs;
  }`;

/**
 * Settings for nginx (a file for `/etc/nginx/conf.d/`): the same headers, kept times and answers as the hosts that read
 * `_headers`. Each header is a variable that tells its value by the path, since nginx forgets the general headers wherever it has
 * a special one.
 */
export function nginxConfig(rules: readonly HeaderRule[], { root, base, port }: Place): string {
  // Variables are of the whole nginx: two portals on one machine must not share them.
  const variable = (name: string): string =>
    `$portal_${String(port)}${`${base}${name}`.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}`;
  const folder = root.replace(/\/*$/, '/');
  const values = [...valuesByHeader(rules)].filter(([name]) => name !== 'Content-Type');
  const maps = values.map(([name, cases]) => {
    const lines = cases.map(({ path, value }) => `  ~${pathPattern(base, path)} ${quoted(value)};`);
    return `map $uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}`;
  });
  const headers = values.map(([name]) => `    add_header ${name} ${variable(name)} always;`).join('\n');
  const feeds = rules
    .flatMap(({ path, headers: own }) => {
      const type = own.get('Content-Type');
      return type === undefined ? [] : [[path, type] as const];
    })
    .map(
      ([path, type]) =>
        `  location ~ ${pathPattern(base, path, 'captured')} {\n    alias ${quoted(`${folder}$1`)};\n    types { }\n    default_type ${quoted(type)};\n${headers}\n  }`,
    );
  const entry = base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`;
  return `# Made by "npm run host-config -- nginx". Make it anew after each build whose policies differ.
${maps.join('\n')}
server {
  listen ${String(port)};
  listen [::]:${String(port)};
  charset utf-8;
  charset_types text/css text/plain text/csv text/calendar text/javascript application/json application/ld+json;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/plain text/csv text/calendar text/javascript application/javascript application/json application/ld+json application/manifest+json application/xml text/xml application/atom+xml image/svg+xml application/octet-stream;
  include /etc/nginx/mime.types;
  ${types}
  absolute_redirect off;
  error_page 404 ${base}404.html;
${entry}  location = ${base}_headers {
    return 404;
  }
${feeds.join('\n')}
  location ${base} {
    alias ${quoted(folder)};
    index index.html;
${headers}
  }
}
`;
}

/** A word of nginx in quotation marks. */
function quoted(word: string): string {
  return `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
