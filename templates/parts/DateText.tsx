/** A date as far as it is known: machine-readable where HTML can state it, linked where it has a page. */
import type { VNode } from 'preact';
import type { DateView } from '../../src/model/views.js';

export function DateText({ date }: { date: DateView }): VNode {
  const text = date.datetime === undefined ? <span>{date.text}</span> : <time datetime={date.datetime}>{date.text}</time>;
  return date.href === undefined ? text : <a href={date.href}>{text}</a>;
}
