/** Words in names, and what people say where a name has one of them; both separated by one blank. */
export type SayingsEntry = readonly [names: string, others: string];
