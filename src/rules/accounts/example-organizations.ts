export const funds = ['编号,名称,类型,层级,拨付方,接收站点,接收机构,出处'];

/** An office, a shop and an agency, that money comes from and goes to. */
export const organizations = {
  'data/demo/organizations.csv': [
    '编号,名称,类型,区划,同意公示名称,出处',
    'bureau,示例镇民政所,党政机关,demo,不适用,demo-doc',
    'shop,示例米店,企业,demo,不适用,demo-doc',
    'agency,示例社工机构,社会工作服务机构,demo,不适用,demo-doc',
  ],
};
