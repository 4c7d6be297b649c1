/** The header of a mail or of a message to a newsgroup (RFC 5322, RFC 5536; mbox's `From ` line before it). */
import { readDate } from '../../../dates/readDate.js';
import type { Claim } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import type { DateStatement, Evidence } from '../../../model/date.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';
import { splitByline } from '../fields/splitByline.js';
import { decodeEncodedWords } from './decodeEncodedWords.js';

export interface MailHeader {
  readonly headline?: Claim<string>;
  readonly bylines: readonly Claim<string>[];
  readonly dates: readonly DateStatement[];
  readonly rest: readonly MetadataField[];
  /** Index of the line after it. */
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

const headers =
  /^(?:from|subject|date|sent|to|attachments|categories|cc|bcc|reply-to|sender|newsgroups|message-id|organization|organisation|lines|path|xref|references|in-reply-to|return-path|received|mime-version|content-type|content-transfer-encoding|distribution|followup-to|keywords|summary|nntp-posting-host|nntp-posting-date|article-i\.?d\.?|expires|approved|originator|user-agent|list-id|precedence|status|delivered-to|importance|priority|supersedes|x-[\w-]{1,40})$/i;
const headerLine = /^([A-Za-z][\w.-]{1,60}):[ \t]{0,8}(.{0,2000})$/;
/** Headers that programs write on the way: below them, whatever has the form of a header is one (RFC 5322, 3.6.8). */
const ofTransport = /^(?:received|return-path|message-id|mime-version|delivered-to|path)$/i;
/** Headers of which a mail has two at least. */
const sure = /^(?:from|subject|newsgroups|message-id|path|received|organization|lines|to|return-path)$/i;
const mostLines = 200;
/** What readers of newsgroups wrote over a message that they saved: "Article 4711 of rec.gardens:". */
const savedFrom = /^Article:? \d{1,9} of [a-z][\w.+-]{2,80}:?$/i;

export function readMailHeader(lines: readonly string[], from: number, path: SourcePath): MailHeader | undefined {
  const fields: { name: string; value: string; line: number }[] = [];
  let at = /^-{2,12} ?(?:forwarded message|original message|message \d{1,3}|\d{1,3} of \d{1,3})(?: follows)? ?-{2,12}$/i.test((lines[from] ?? '').trim()) ? from + 1 : from;
  // "-------- 1 of 14 --------", and a blank line.
  while (at > from && at - from < 4 && (lines[at] ?? '').trim() === '') at += 1;
  const saved = savedFrom.test(lines[at] ?? '') ? (lines[at] ?? '').trim() : undefined;
  if (saved !== undefined) at += 1;
  const envelope = /^From \S{1,200} .{5,60}\d{2}$/.test(lines[at] ?? '') ? lines[at] : undefined;
  if (envelope !== undefined) at += 1;
  let isCarried = envelope !== undefined;
  for (; at < lines.length && at - from < mostLines; at += 1) {
    const raw = lines[at] ?? '';
    const last = fields.at(-1);
    if (raw.trim() === '') break;
    if (/^[ \t]/.test(raw) && last !== undefined) {
      last.value = `${last.value} ${raw.trim()}`;
      continue;
    }
    const match = headerLine.exec(raw.trimEnd());
    const name = match?.[1] ?? '';
    if (match === null || !(isCarried || headers.test(name))) break;
    isCarried ||= ofTransport.test(name);
    fields.push({ name, value: (match[2] ?? '').trim(), line: at + 1 });
  }
  const named = (name: RegExp) => fields.find((field) => name.test(field.name) && field.value !== '');
  const subject = named(/^subject$/i);
  const sender = named(/^from$/i);
  if (fields.filter((field) => sure.test(field.name)).length < 2 || (subject === undefined && sender === undefined)) return undefined;
  const evidence = (field: { name: string; value: string; line: number }): Evidence => ({
    rule: 'mail-header',
    source: 'header',
    text: field.value,
    place: { path, line: field.line, field: field.name },
  });
  const diagnostics: Diagnostic[] = [];
  const dates: DateStatement[] = [];
  const date =
    named(/^(?:date|sent)$/i) ??
    named(/^nntp-posting-date$/i) ??
    (envelope === undefined ? undefined : { name: 'From', value: envelope.replace(/^From \S+\s+/, ''), line: from + 1 });
  if (date !== undefined) {
    const found = readDate(date.value.replace(/\s{0,2}\([^()]{0,20}\)$/, ''));
    const place = { path, line: date.line, field: date.name };
    if (found === undefined) diagnostics.push(diagnose('date/unreadable', place, { text: date.value }));
    else if (found.reading === 'impossible') diagnostics.push(diagnose('date/impossible', place, { text: date.value }));
    else dates.push({ ...found.reading, evidence: evidence(date) });
  }
  const name = sender === undefined ? undefined : senderName(decodeEncodedWords(sender.value));
  return {
    ...(subject === undefined ? {} : { headline: { value: decodeEncodedWords(subject.value).replace(/\s+/g, ' ').trim(), evidence: evidence(subject) } }),
    bylines: sender === undefined || name === undefined ? [] : [{ value: name, evidence: evidence(sender) }],
    dates,
    rest: [...(saved === undefined ? [] : [{ name: 'Article', value: saved, line: from + 1 }]), ...fields]
      .filter((field) => field !== subject && field !== date && (field !== sender || name === undefined))
      .map((field) => ({ ...field, origin: { source: 'header', rule: 'mail-header', path } })),
    end: at,
    diagnostics,
  };
}

/** The name in `Jane Roe <jane@x>`, `jane@x (Jane Roe)`, `"Roe, Jane" <jane@x>`, and in `jane at x.org (Jane Roe)` as archives of lists hide addresses; an address alone is no name. */
function senderName(text: string): string | undefined {
  const quoted =
    /^"?([^"<>@]{2,80}?)"?\s{0,4}<[^<>]{1,200}>$/.exec(text)?.[1] ??
    /^\S{1,200}(?:@| at )\S{1,200}\s{1,4}\(([^()]{2,80})\)$/.exec(text)?.[1] ??
    (/[@<>]|^\S+ at \S+\.\w+$/.test(text) ? undefined : text);
  const name = quoted?.trim();
  if (name === undefined || !/\p{L}{2}/u.test(name)) return undefined;
  // "Roe, Jane": the surname first, as the address books of offices have it.
  return /^\p{Lu}[\p{L}' -]{1,30}, \p{Lu}[\p{L}. -]{0,30}$/u.test(name) ? (splitByline(name).names[0] ?? name) : name;
}
