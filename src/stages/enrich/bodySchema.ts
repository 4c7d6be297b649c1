/** What may stand in a published body. Whatever is not listed is dropped, its words kept; nothing listed can run or load anything. */
import type { Schema } from 'hast-util-sanitize';

/** Prefix of every id that a text brings along, so that none meets one of the page's own. */
export const idPrefix = 's-';

export const bodySchema: Schema = {
  tagNames: [
    'a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'cite', 'code', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure',
    'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'pre', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'section', 'small', 'span',
    'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul', 'var', 'wbr',
  ],
  attributes: {
    a: ['href', 'title', ['dataSlot', /^\d{1,7}$/], 'dataFootnoteRef', 'dataFootnoteBackref', ['className', 'data-footnote-backref'], 'ariaDescribedBy', 'ariaLabel'],
    img: [['dataSlot', /^\d{1,7}$/]],
    abbr: ['title'],
    ol: [['start', /^\d{1,9}$/]],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['className', 'sr-only']],
    td: [['colSpan', /^\d{1,3}$/], ['rowSpan', /^\d{1,3}$/], ['className', 'start', 'center', 'end']],
    th: [['colSpan', /^\d{1,3}$/], ['rowSpan', /^\d{1,3}$/], ['scope', 'col', 'row'], ['className', 'start', 'center', 'end']],
    '*': ['id', ['lang', /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/], ['dir', 'ltr', 'rtl', 'auto']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'noscript', 'template', 'svg', 'math', 'title', 'textarea', 'select'],
  ancestors: { li: ['ol', 'ul'], tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'], caption: ['table'] },
  clobberPrefix: '',
  clobber: [],
  required: {},
};
