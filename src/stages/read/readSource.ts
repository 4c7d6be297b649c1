/** Reads one file, never through a link, and decodes it. What cannot be read is a diagnostic. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import type { SourceFile } from '../../model/article.js';
import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Outcome } from '../../model/diagnostic.js';
import { digestOf } from '../../model/digestOf.js';
import { ruleIsOn } from '../../model/ruleIsOn.js';
import type { Settings } from '../../model/settings.js';
import { decodeText } from './decodeText.js';
import { repairMojibake } from './repairMojibake.js';

/** Anything that is neither blank nor without a width, as U+200B is. */
const visible = /[^\s\p{Cf}\p{Cc}]/u;

export function readSource(path: SourcePath, settings: Settings): Outcome<SourceFile | undefined> {
  let bytes: Buffer;
  let handle: number | undefined;
  try {
    handle = openSync(join(settings.contentDir, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const info = fstatSync(handle);
    if (!info.isFile()) return { value: undefined, diagnostics: [diagnose('read/not-regular', { path })] };
    if (info.size > settings.limits.fileBytes) {
      return { value: undefined, diagnostics: [diagnose('read/too-large', { path }, { bytes: info.size, limit: settings.limits.fileBytes })] };
    }
    bytes = readFileSync(handle);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { value: undefined, diagnostics: [diagnose('read/unreadable', { path }, { reason })] };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  const { value, diagnostics } = decodeText(bytes, path, encodingFor(path, settings));
  if (value === undefined) return { value: undefined, diagnostics };
  // Mended only where the owner wants it; the note about it is then no news.
  const isMended = ruleIsOn('mojibake-repair', settings);
  const text = isMended ? repairMojibake(value.text).text : value.text;
  const told = isMended ? diagnostics.filter(({ code }) => code !== 'read/mojibake') : diagnostics;
  if (!visible.test(text)) return { value: undefined, diagnostics: [...told, diagnose('read/empty', { path })] };
  return { value: { path, text, digest: digestOf(bytes), encoding: value.encoding }, diagnostics: told };
}

/** The encoding that the settings name for a file: that of the first pattern that fits, else the archive's. */
function encodingFor(path: SourcePath, { encoding, encodings }: Settings): { encoding?: string } {
  for (const [pattern, named] of Object.entries(encodings)) if (picomatch.isMatch(path, pattern, { dot: true })) return { encoding: named };
  return encoding === undefined ? {} : { encoding };
}
