import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { contentComponents } from '../../data/content/content-references.ts';
import { addressFault } from './mdx-address.ts';
import { nearest } from '../support/nearest.ts';

/** Something in an MDX text that is refused, with its place in the text that was parsed (both from 1). */
export interface MdxFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Everything in an MDX tree that is refused. MDX is a program: what is not plain Markdown or one of our components
 * does not get in. Used twice, by the rule before a build and by the plugin within it.
 */
export function mdxFaults(node: Readonly<MdastNode>, hosts: ReadonlySet<string>): readonly MdxFault[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const own = faultsOf(node, hosts).map((message) => ({ line, column, message }));
  // A refused element is named once; what stands inside it goes with it.
  const inner =
    own.length > 0 || !('children' in node) ? [] : node.children.flatMap((child) => mdxFaults(child, hosts));
  return [...own, ...inner];
}

const braces = '这里有花括号 { }，会被当成程序。请删掉，或改成中文括号（ ）。';

function faultsOf(node: Readonly<MdastNode>, hosts: ReadonlySet<string>): readonly string[] {
  switch (node.type) {
    case 'mdxjsEsm': {
      const word = node.value.startsWith('export') ? 'export' : 'import';
      return [`这里有 ${word} 语句，会被当成程序。文章里只能写文字，请删掉这一段。`];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [braces];
    case 'html':
      return ['这里有 HTML，文章里不能用。请改成普通的文字写法。'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'link':
    case 'definition':
      return [addressFault(node.url, 'link', hosts)].filter((fault) => fault !== undefined);
    case 'image':
      return [addressFault(node.url, 'image', hosts)].filter((fault) => fault !== undefined);
    default:
      return [];
  }
}

function elementFaults(element: Readonly<MdxJsxFlowElement | MdxJsxTextElement>): readonly string[] {
  const names = Object.keys(contentComponents);
  const name = element.name ?? '';
  const wanted = Object.entries(contentComponents).find(([component]) => component === name)?.[1];
  if (wanted === undefined) {
    const near = /^[A-Z]/.test(name) ? nearest(name, names) : undefined;
    const hint = near === undefined ? '' : `；最接近的是 <${near} />`;
    return [
      `不能用标签 <${name}>${hint}。能用的只有：${names.map((each) => `<${each} />`).join('、')}。请改成其中一个，或删掉。`,
    ];
  }
  const faults: string[] = [];
  for (const attribute of element.attributes) {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    ) {
      faults.push(`<${name}> 里有花括号 { }，会被当成程序。`);
    } else if (attribute.name !== wanted) faults.push(`<${name}> 不能有 ${attribute.name}，只能有 ${wanted}。`);
    else if (typeof attribute.value !== 'string' || attribute.value === '')
      faults.push(`<${name}> 的 ${wanted} 是空的。`);
  }
  if (element.attributes.length === 0) faults.push(`<${name}> 缺少 ${wanted}。`);
  if (faults.length === 0 && element.attributes.length > 1) faults.push(`<${name}> 的 ${wanted} 写了两遍。`);
  if (element.children.length > 0) faults.push(`<${name}> 里面不能再写东西。`);
  return faults.map((fault) => `${fault}请写成 <${name} ${wanted}="…" />。`);
}
