import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { kept } from '../../templates/parts/kept.js';

describe('a part that is kept', () => {
  const [site, menu] = [{}, {}];
  const render = () => vi.fn(({ text }: { text: string }) => h('p', { title: '"' }, text, h('br', {})) as VNode);

  it('is rendered once for the same objects and variant, escaped once, and anew for all others', () => {
    const part = render();
    const props = { text: 'a & <b>' };
    const html = '<p title="&quot;">a &amp; &lt;b><br/></p>';
    const same = { of: [site, menu], variant: 'en' };
    expect(renderToString(h('div', {}, kept(part, props, same), kept(part, props, same)))).toBe(`<div>${html}${html}</div>`);
    expect(part).toHaveBeenCalledTimes(1);
    kept(part, props, { of: [site, menu], variant: 'de' });
    kept(part, props, { of: [site, {}], variant: 'en' });
    kept(part, props, { of: [{}, menu], variant: 'en' });
    expect(part).toHaveBeenCalledTimes(4);
  });

  it('is another one than a copy of it, of the same objects', () => {
    const same = { of: [site, menu], variant: 'copy' };
    expect(renderToString(kept(render(), { text: 'ours' }, same))).toContain('>ours<');
    expect(renderToString(kept(render(), { text: 'theirs' }, same))).toContain('>theirs<');
  });
});
