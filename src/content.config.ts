import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentSchemas } from './data/content/front-matter.ts';
import { environment, getPortal } from './data/get-portal.ts';

const { content } = environment.sources;

/** The file's name is the slug, kept as it is, so that Astro and `queries/content.ts` agree on it. */
function mdx(base: string | URL) {
  return glob({ base, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
}

/** Texts that come with the program; none where the portal has all its texts itself. */
function common(name: string) {
  return getPortal().program === undefined ? () => [] : mdx(new URL(`../content/${name}/`, import.meta.url));
}

export const collections = {
  stories: defineCollection({ loader: mdx(`${content}/stories`), schema: contentSchemas.stories }),
  models: defineCollection({ loader: mdx(`${content}/models`), schema: contentSchemas.models }),
  pages: defineCollection({ loader: mdx(`${content}/pages`), schema: contentSchemas.pages }),
  handbook: defineCollection({ loader: mdx(`${content}/handbook`), schema: contentSchemas.handbook }),
  commonPages: defineCollection({ loader: common('pages'), schema: contentSchemas.pages }),
  commonHandbook: defineCollection({ loader: common('handbook'), schema: contentSchemas.handbook }),
};
