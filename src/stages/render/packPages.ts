/** Pages on the way to a thread. Each view is bytes as soon as it is made, so that no batch of views is ever alive: its garbage would be copied again and again. */
import type { Page } from '../../model/page.js';
import type { FrameView, PageKind } from '../../model/views.js';

/** Parts of a view that many pages have in common, as the same objects. */
export type CommonParts = Pick<FrameView, 'site' | 'navigation' | 'words' | 'fonts'>;

export interface PackedPages {
  /** Each combination that occurs, once: templates know its parts again and do not print them anew. */
  readonly common: readonly CommonParts[];
  readonly pages: readonly PackedPage[];
}

export interface PackedPage {
  readonly kind: PageKind;
  readonly url: string;
  /** Index in `PackedPages.common`. */
  readonly common: number;
  /** The view with nothing in their places, as JSON in UTF-8: V8's own serialiser keeps what it was given alive until the next full collection. */
  readonly own: Uint8Array<ArrayBuffer>;
}

/** So that the properties of a view keep their order, which a template may print. */
const keptPlaces: Readonly<Record<keyof CommonParts, null>> = { site: null, navigation: null, words: null, fonts: null };

const encoder = new TextEncoder();

/** Makes the views of the pages, one after the other. */
export function packPages(pages: readonly Page[]): PackedPages {
  const common: CommonParts[] = [];
  return {
    common,
    pages: pages.map(({ kind, url, view }) => {
      const whole = view();
      const { site, navigation, words, fonts } = whole;
      let index = common.findIndex((parts) => parts.site === site && parts.navigation === navigation && parts.words === words && parts.fonts === fonts);
      if (index === -1) index = common.push({ site, navigation, words, fonts }) - 1;
      return { kind, url, common: index, own: encoder.encode(JSON.stringify({ ...whole, ...keptPlaces })) };
    }),
  };
}
