import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentSchemas } from './data/content/front-matter.ts';
import { environment } from './data/get-portal.ts';

const folder = environment.sources.content;

/** The file's name is the slug, kept as it is, so that Astro and `queries/content.ts` agree on it. */
function mdx(name: string) {
  return glob({
    base: `${folder}/${name}`,
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
}

export const collections = {
  stories: defineCollection({ loader: mdx('stories'), schema: contentSchemas.stories }),
  models: defineCollection({ loader: mdx('models'), schema: contentSchemas.models }),
  pages: defineCollection({ loader: mdx('pages'), schema: contentSchemas.pages }),
  handbook: defineCollection({ loader: mdx('handbook'), schema: contentSchemas.handbook }),
};
