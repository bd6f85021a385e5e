/** The words that stand above a table before anybody uses it: fetched with every page, so nothing else may stand here. */
export const open = '筛选、排序、下载';
