/** The two years of which a sample keeps accounts. Fixed: a sample does not depend on the day it is made. */
export const years = [2024, 2025] as const;
export type Year = (typeof years)[number];
