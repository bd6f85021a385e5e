import { z } from 'zod';

const text = z.string().trim().min(1);
const ids = z.array(text).default([]);
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
);

/** Front matter of `content/stories/*.mdx`. A story is published only while its consent lasts. */
export const StorySchema = z.strictObject({
  title: text,
  summary: text,
  place: text,
  station: text.optional(),
  project: text.optional(),
  services: ids,
  method: z.enum(['个案', '小组', '社区', '综合']),
  period: text,
  anonymised: z.literal(true),
  /** 公开报道: told from a published document in which nobody can be recognised. 书面同意: the people told of have signed. */
  consent: z.enum(['公开报道', '书面同意']),
  consent_code: text,
  consent_expires: day,
  photo_policy: z.enum(['none', '背影', '物件', '本人同意']),
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
