/**
 * `/search/divisions.json`: every county of China by its province and city, parted by blanks; those that lie in a province
 * itself stand under no city. A stroke parts what may be left out of a name: `恩施|土家族苗族自治州`.
 */
export type DivisionsFile = Readonly<Record<string, Readonly<Record<string, string>>>>;
