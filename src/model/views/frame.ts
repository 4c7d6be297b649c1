/** What every page has. */
import type { Messages } from '../messages/messages.js';
import type { Direction, LinkView } from './links.js';

/** What every page has: the head, the header, the way back up, the footer. */
export interface FrameView {
  readonly lang: string;
  readonly dir: Direction;
  /** Title of this page alone, as in its `<h1>`. */
  readonly title: string;
  /** `<title>`: with the page number and the archive's name. */
  readonly documentTitle: string;
  readonly description?: string;
  /** Relative path to the site's root: '' on the home page, '../../' two folders down. Prefix of every asset. */
  readonly root: string;
  /** Full address, where the owner told the archive's own. */
  readonly canonical?: string;
  /** Only for the 404 page: its `<base href>`. */
  readonly base?: string;
  readonly site: {
    readonly name: string;
    /** Picture that stands in place of the name. */
    readonly logo?: string;
    readonly tagline?: string;
    readonly footer?: string;
    readonly rights?: string;
    readonly edition?: string;
    readonly licence?: { readonly name: string; readonly href?: string };
    /** Page about the archive. */
    readonly about: string;
    readonly lang: string;
    readonly dir: Direction;
    readonly home: string;
    readonly search: string;
    /** RSS where the archive's address is known. */
    readonly feeds: { readonly rss?: string; readonly atom: string; readonly json: string };
  };
  readonly navigation: readonly LinkView[];
  /** From the home page to this page's parent; empty on the home page. */
  readonly breadcrumbs: readonly LinkView[];
  readonly words: Messages;
  /** `<meta>` elements: the description and OpenGraph on every page, Dublin Core and Highwire tags on an article's. */
  readonly metadata: readonly MetadataView[];
  /** schema.org's JSON-LD, to be printed into a script element as it is: `<`, `>` and `&` are escaped in it. */
  readonly jsonLd: string;
  /** Fonts that the page begins to be set in, fetched beside the stylesheet. Empty where the owner has others. */
  readonly fonts: readonly string[];
  /** Atom feed of what this page lists, where it has one. */
  readonly feed?: LinkView;
  /** OpenSearch description, where the archive's address is known. */
  readonly openSearch?: string;
}

/** One `<meta>`: with a `name`, with a `property` (of OpenGraph), or with both where they say the same. */
export interface MetadataView {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}
