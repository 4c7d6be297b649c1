import type { LinkView, MetadataView } from '../../../model/views.js';
import type { JsonLd } from './jsonLdText.js';

/** What a page tells machines besides what all pages do. */
export interface PageMatter {
  /** OpenGraph's type; `website` where none is given. */
  readonly type?: 'article';
  readonly metadata?: readonly MetadataView[];
  /** Nodes of its JSON-LD. */
  readonly nodes?: readonly JsonLd[];
  readonly feed?: LinkView;
  /** Whom or what a list is about: what all of its pages say of it, and what the first alone does. */
  readonly about?: { readonly always: Readonly<Record<string, JsonLd>>; readonly first: Readonly<Record<string, JsonLd>> } | undefined;
}
