import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { kept } from '../../templates/parts/kept.js';

describe('a part that is kept', () => {
  it('is rendered once for the same objects and variant, escaped once, and anew for all others', () => {
    const [site, menu] = [{}, {}];
    const render = vi.fn(() => h('p', { title: '"' }, 'a & <b>', h('br', {})) as VNode);
    const html = '<p title="&quot;">a &amp; &lt;b><br/></p>';
    expect(renderToString(h('div', {}, kept([site, menu], 'en', render), kept([site, menu], 'en', render)))).toBe(`<div>${html}${html}</div>`);
    expect(render).toHaveBeenCalledTimes(1);
    kept([site, menu], 'de', render);
    kept([site, {}], 'en', render);
    kept([{}, menu], 'en', render);
    expect(render).toHaveBeenCalledTimes(4);
  });
});
