/**
 * Bare text: the first line is the headline, the rest paragraphs. Never read as Markdown, since
 * `1997. The year began` is no list and `A <Rabat> plan` no HTML.
 */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Claim, SourceFile } from '../../../model/article.js';
import { removeControls } from '../removal/removeControls.js';
import { removeTrailingWidgets } from '../removal/removeTrailingWidgets.js';
import { findBylineLine } from './findBylineLine.js';
import type { FormReading } from './form.js';
import { joinWrappedLines, type TextParagraph } from './joinWrappedLines.js';

/** A first paragraph longer than this, in characters, is text and not a headline. */
const longestHeadline = 300;

export function readPlainText(source: SourceFile): FormReading {
  const { path } = source;
  const cleaned = removeControls(source.text, path);
  const lines = cleaned.text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const top = lines[first]?.trim() ?? '';
  const headline: Claim<string> | undefined =
    top === '' || top.length > longestHeadline ? undefined : { value: top, evidence: { rule: 'first-line', source: 'body', text: top, place: { path, line: first + 1 } } };
  const bodyStart = headline === undefined ? Math.max(first, 0) : first + 1;
  const paragraphs = joinWrappedLines(lines.slice(bodyStart), bodyStart + 1);
  const { kept, removed } = removeTrailingWidgets(paragraphs, path);
  const bylines = headline === undefined ? undefined : findBylineLine(kept[0], path);
  const body = bylines === undefined ? kept : kept.slice(1);
  return {
    form: 'plain-text',
    metadata: [],
    ...(headline === undefined ? {} : { headline }),
    ...(bylines === undefined ? {} : { bylines }),
    body: { type: 'root', children: body.map(paragraphNode) },
    removed: [...cleaned.removed, ...removed],
    diagnostics: [],
  };
}

/** A whole text as paragraphs. `firstLine` is the line of the source at which it begins, from 1. */
export function paragraphsOf(text: string, firstLine: number): Root {
  return { type: 'root', children: joinWrappedLines(text.split('\n'), firstLine).map(paragraphNode) };
}

function paragraphNode(paragraph: TextParagraph): Paragraph {
  const children: PhrasingContent[] = [];
  paragraph.lines.forEach((line, index) => {
    if (index > 0) children.push({ type: 'break' });
    children.push({ type: 'text', value: line });
  });
  return { type: 'paragraph', children };
}
