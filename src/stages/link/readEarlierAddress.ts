/**
 * Where the page for an earlier address has to stand: below the site's root and nowhere else, under a name that every
 * file system and host takes. What cannot be is told with the reason.
 */
import type { UrlPath } from '../../model/brands.js';

export type EarlierFile = { readonly kind: 'file'; readonly url: UrlPath } | { readonly kind: 'query' } | { readonly kind: 'refused'; readonly reason: string };

/** Longest name and longest address, in bytes of UTF-8: what file systems take, and the stores in which hosts keep sites. */
const longestName = 255;
const longestAddress = 900;

const scheme = /^(?:[a-z][a-z\d+.-]*:)?\/\//i;
/** Windows knows these as devices, whatever follows the dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Names and titles that stand where addresses do (`aliases: [Quay, The old quay]`), and the styles of Jekyll (`permalink:
 * pretty`) are no addresses: undefined. An address without a slash before it is read from the top.
 *
 * @param siteUrl of the site, which ends in a slash
 */
export function readEarlierAddress(written: string, siteUrl: string | undefined): EarlierFile | undefined {
  if (!isAddress(written)) return undefined;
  const refused = (reason: string): EarlierFile => ({ kind: 'refused', reason });
  if (/\{\{|\{%|<%/.test(written)) return refused('it is made by a template, which backfile does not run');
  let path = written;
  if (scheme.test(written)) {
    const base = siteUrl === undefined ? undefined : new URL(siteUrl);
    if (base === undefined) return refused('it is a full address, and archive.yaml does not tell with `url` whether it is the archive’s own');
    if (hostOf(written) !== base.host.replace(/^www\./, '')) return refused(`it is on another host than ${base.host}`);
    path = written.replace(/^[^/]*\/\/[^/?#\\]*/, '') || '/';
    if (!`${path}/`.startsWith(base.pathname)) return refused(`it lies outside ${base.href}`);
    path = path.slice(base.pathname.length - 1);
  }
  // Hosts of files look at nothing behind the path.
  if (/[?#]/.test(path)) return { kind: 'query' };
  const names = path.split('/').map(decoded);
  const wanted = names.filter((name, place) => name !== '' && !(name === '.' && place === 0));
  const reason = reasonAgainst(wanted);
  if (reason !== undefined) return refused(reason);
  const isPage = names.at(-1) !== '' && /\.html?$/i.test(wanted.at(-1) ?? '');
  const url = [...wanted, ...(isPage ? [] : ['index.html'])].join('/');
  if (Buffer.byteLength(url) > longestAddress) return refused('it is too long for the name of a file');
  return { kind: 'file', url: url as UrlPath };
}

function isAddress(written: string): boolean {
  if (/^[/\\?#.]/.test(written) || scheme.test(written)) return true;
  return !/\s/.test(written) && (/[/\\]/.test(written) || /\.html?$/i.test(written));
}

function hostOf(address: string): string | undefined {
  try {
    const { protocol, host } = new URL(address.startsWith('//') ? `https:${address}` : address);
    return /^https?:$/.test(protocol) ? host.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}

/** Once, as hosts do it; what is no encoding stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name.normalize('NFC');
  }
}

function reasonAgainst(names: readonly string[]): string | undefined {
  if (names.includes('..')) return 'it leads out of the archive';
  if (names.some((name) => /[\\/\p{Cc}\p{Cs}]/u.test(name))) return 'it has a backslash, an encoded slash or a control character';
  if (names.some((name) => name.startsWith('.')) || names[0]?.startsWith('_')) return 'hosts keep names that begin with a dot or an underscore to themselves';
  const odd = names.find((name) => /[<>:"|*]|[. ]$/.test(name) || device.test(name));
  if (odd !== undefined) return `not every file system takes the name ${JSON.stringify(odd)}`;
  return names.some((name) => Buffer.byteLength(name) > longestName) ? 'it is too long for the name of a file' : undefined;
}
