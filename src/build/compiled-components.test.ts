import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import * as astros from 'astro/compiler-runtime';
import { describe, expect, it } from 'vitest';
import * as ours from './compiled-components.ts';

type Runtime = Pick<typeof astros, 'createComponent' | 'Fragment' | 'render'> & Pick<typeof ours, 'renderComponent'>;

/** What the compiler makes of a component, a loop and a condition with `<>…</>` in them, one of them empty. */
function page({ createComponent, Fragment, render, renderComponent }: Runtime) {
  const Name = createComponent((_result: unknown, { name }: { readonly name: string }) => render`<b>${name}</b>`);
  return createComponent((result: Parameters<typeof renderComponent>[0]) => {
    const fragment = (content?: () => ReturnType<typeof render>) =>
      renderComponent(result, 'Fragment', Fragment, {}, content && { default: content });
    const name = (text: string) => renderComponent(result, 'Name', Name, { name: text });
    return render`<main>${['甲<', '乙'].map((text) => fragment(() => render`<dt>${text}</dt><dd>${name(text)}</dd>`))}${fragment()}${fragment(() => render`${fragment(() => render`${name('丙')}`)}、${0}`)}</main>`;
  });
}

describe('compiled components', () => {
  it('give the same HTML as with all of Astro’s own functions', async () => {
    const container = await AstroContainer.create();
    const html = await container.renderToString(page({ ...astros, ...ours }), { partial: true });
    expect(html).toBe(await container.renderToString(page(astros), { partial: true }));
    expect(html).toBe('<main><dt>甲&lt;</dt><dd><b>甲&lt;</b></dd><dt>乙</dt><dd><b>乙</b></dd><b>丙</b>、0</main>');
  });
});
