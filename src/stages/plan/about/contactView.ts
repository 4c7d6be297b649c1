import type { AboutView } from '../../../model/views.js';

/** Whom readers may ask, as a link where it is a mail or web address. */
export function contactView(contact: string | undefined): AboutView['contact'] {
  if (contact === undefined) return undefined;
  if (/^https?:\/\/\S+$/i.test(contact) && URL.canParse(contact)) return { text: contact, href: contact };
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(contact)) return { text: contact, href: `mailto:${encodeURI(contact)}` };
  return { text: contact };
}
