import type { MetadataField } from '../../../model/metadata.js';
import { readFieldLines } from './readFieldLines.js';

/** A name at the margin: a field begins. */
const begins = /^(?:[\p{L}_][\p{L}\p{M}\p{N}_-]*|"[^"]{1,60}"|'[^']{1,60}'):(?=\s|$)/u;
const item = /^\s*-(?!-)\s*(\S.*)$/;

interface Part {
  readonly lines: string[];
  /** Of its first line, from 1. */
  readonly line: number;
}

/**
 * The fields of YAML that as a whole is none, each read by itself: a title with a colon in it costs no list below it.
 * What is wrong even then is read as a line `field: value`, or as a list of lines that begin with a dash; else it is left.
 * @param read gives the one field that a text of YAML holds, or undefined
 */
export function readBrokenYaml(yaml: string, read: (part: string) => MetadataField | undefined): MetadataField[] {
  return partsOf(yaml).flatMap(({ lines, line }): MetadataField[] => {
    const [first = '', ...rest] = lines;
    const [alone] = readFieldLines(first, ':');
    const isPlain = rest.every((each) => each.trim() === '' || each.trimStart().startsWith('#'));
    // Indents are of spaces alone.
    const field = isPlain && alone !== undefined ? alone : (read(lines.map(withoutTabs).join('\n')) ?? alone);
    if (field !== undefined) return [{ ...field, line }];
    const value = listOf(rest);
    return value === undefined ? [] : [{ name: first.slice(0, first.indexOf(':')), value, line }];
  });
}

function partsOf(yaml: string): Part[] {
  const parts: Part[] = [];
  yaml.split('\n').forEach((text, index) => {
    if (begins.test(text)) parts.push({ lines: [text], line: index + 1 });
    else parts.at(-1)?.lines.push(text);
  });
  return parts;
}

function withoutTabs(line: string): string {
  return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
}

/** The entries, where every line is one. */
function listOf(lines: readonly string[]): string[] | undefined {
  const entries = lines.filter((line) => line.trim() !== '').map((line) => item.exec(line)?.[1]?.trim());
  return entries.length === 0 || !entries.every((entry) => entry !== undefined) ? undefined : entries.map((entry) => /^(["'])(.*)\1$/.exec(entry)?.[2] ?? entry);
}
