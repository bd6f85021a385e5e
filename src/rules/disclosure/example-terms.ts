/** Rules that say when to publish: one in force, one of old, one on projects. */
export const duties = {
  'data/demo/duties.csv': [
    '编号,名称,生效,失效,义务,期限规则',
    'quarterly,示例公示制度第三条,2024-01-01,,每季公示收支。,每季结束后三十天内',
    'old,示例公示制度（旧）,2019-01-01,2022-12-31,每季公示收支。,每季结束后三十天内',
    'closing,示例公示制度第五条,2024-01-01,,项目做完要公示。,项目结束后三十天内',
  ],
};
