/** Parts that are the same on many pages, rendered once. */
import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';

/** For each object one more such map, at the end the HTML of each variant. Nothing is kept longer than the objects are. */
interface Kept {
  readonly within: WeakMap<object, Kept>;
  readonly variants: Map<string, string>;
}

const all: Kept = { within: new WeakMap(), variants: new Map() };

/**
 * What `render` returns, as HTML. `render` is called once for the same objects, which are compared by identity, and the
 * same variant: so it must depend on nothing else.
 */
export function kept(of: readonly object[], variant: string, render: () => VNode): VNode {
  let place = all;
  for (const each of of) {
    let inner = place.within.get(each);
    if (inner === undefined) place.within.set(each, (inner = { within: new WeakMap(), variants: new Map() }));
    place = inner;
  }
  let html = place.variants.get(variant);
  if (html === undefined) place.variants.set(variant, (html = renderToString(render())));
  return jsxTemplate([html]);
}
