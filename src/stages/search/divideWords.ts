/**
 * Languages that are written without spaces: Pagefind, whose extended edition has dictionaries of them, divides their texts
 * into words.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentsOf } from './bundleFiles.js';
import { pagefindBundle } from './pagefindBundle.js';

export function isUnspaced(language: string): boolean {
  return /^(?:zh|ja|th)\b/.test(language);
}

/** What Pagefind puts between words. */
export const zeroWidthSpace = '\u200b';

/** @param workDir where Pagefind's bundle lies for the moment @returns text → its words, white space included, so that they make the text again */
export async function divideWords(texts: Iterable<string>, language: string, workDir: string): Promise<Map<string, readonly string[]>> {
  const all = [...new Set(texts)];
  const divided = new Map<string, readonly string[]>();
  if (all.length === 0) return divided;
  const dir = mkdtempSync(join(workDir, 'texts-'));
  try {
    const pages = all.map((text, number) => ({ address: String(number), html: `<html lang="${language}"><body><p>${escapeText(text)}</p></body></html>` }));
    await pagefindBundle(pages, dir);
    for (const { address, content } of fragmentsOf(dir)) divided.set(all[Number(address)] ?? '', content.split(zeroWidthSpace));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return divided;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
