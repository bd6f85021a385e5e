import { z } from 'zod';

const text = z.string().trim().min(1);
const ids = z.array(text).default([]);
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
);

/** How a case was worked on: alone, in a group, in the community. Front matter holds the titles, code the keys. */
export const storyMethods = { case: '个案', group: '小组', community: '社区', mixed: '综合' } as const;
/** `published`: told from a published document in which nobody can be recognised. `written`: the people told of have signed. */
export const storyConsents = { published: '公开报道', written: '书面同意' } as const;
/** What pictures of a story may show. */
export const photoPolicies = { none: 'none', back: '背影', objects: '物件', agreed: '本人同意' } as const;

/** One of a closed list, written by its title, read as its key. */
function oneOf<const Values extends Readonly<Record<string, string>>>(values: Values) {
  const keys = new Map(Object.entries(values).map(([key, title]) => [title, key as keyof Values & string]));
  return z.enum(Object.values(values)).transform((title, context) => {
    const key = keys.get(title);
    if (key !== undefined) return key;
    context.issues.push({ code: 'custom', message: title, input: title });
    return z.NEVER;
  });
}

/** Front matter of `content/stories/*.mdx`. A story is published only while its consent lasts. */
export const StorySchema = z.strictObject({
  title: text,
  summary: text,
  place: text,
  station: text.optional(),
  project: text.optional(),
  services: ids,
  method: oneOf(storyMethods),
  period: text,
  anonymised: z.literal(true),
  consent: oneOf(storyConsents),
  consent_code: text,
  consent_expires: day,
  photo_policy: oneOf(photoPolicies),
  reviewer: text,
  sources: ids,
});

/** Front matter of `content/models/*.mdx`: how a place works. */
export const ModelSchema = z.strictObject({
  title: text,
  summary: text,
  places: ids,
  stations: ids,
  projects: ids,
  funds: ids,
  services: ids,
  sources: ids,
  order: z.number().int(),
});

/** Front matter of `content/pages/*.mdx` and `content/handbook/*.mdx`. */
export const PageSchema = z.strictObject({
  title: text,
  summary: text,
  order: z.number().int().optional(),
});

export type Story = Readonly<z.output<typeof StorySchema>>;
export type Model = Readonly<z.output<typeof ModelSchema>>;
export type Page = Readonly<z.output<typeof PageSchema>>;

/** The schema of each folder under `content/`. */
export const contentSchemas = {
  stories: StorySchema,
  models: ModelSchema,
  pages: PageSchema,
  handbook: PageSchema,
} as const;
export type CollectionName = keyof typeof contentSchemas;
