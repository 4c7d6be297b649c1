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
 * A part, as HTML. It is rendered once for the same objects, which are compared by identity, and the same variant: so of its
 * properties it must depend on nothing else. A copy of an owner's is another part.
 */
export function kept<Props>(part: (props: Props) => VNode, props: Props, { of, variant }: { readonly of: readonly object[]; readonly variant: string }): VNode {
  let place = all;
  for (const each of [part, ...of]) {
    let inner = place.within.get(each);
    if (inner === undefined) place.within.set(each, (inner = { within: new WeakMap(), variants: new Map() }));
    place = inner;
  }
  let html = place.variants.get(variant);
  if (html === undefined) place.variants.set(variant, (html = renderToString(part(props))));
  return jsxTemplate([html]);
}
