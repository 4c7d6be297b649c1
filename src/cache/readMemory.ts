/**
 * Remembers what reading a file gave. The key is all that the reading depends on: the file's bytes and path, our own
 * code, the settings, the metadata that lies beside the file, the names in the archive's files of authors and
 * authorities. The lines that recur in the archive are not part of it, since every new text changes them: with each
 * record stands what was asked about them, and the record holds as long as the answers do (see traceLines).
 */
import type { Dirent } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Article } from '../model/article.js';
import type { Digest, SourcePath } from '../model/brands.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { digestOf } from '../model/digestOf.js';
import type { Fingerprint } from '../model/fingerprint.js';
import type { ArchiveKnowledge } from '../model/knowledge.js';
import { pathsBelow } from '../model/pathsBelow.js';
import { plainMetadata } from '../model/plainMetadata.js';
import type { Settings } from '../model/settings.js';
import type { TextNotes } from '../model/textNotes.js';
import type { ArchiveCache } from './archiveCache.js';
import { decodeNotes, encodeNotes } from './notesRecord.js';
import { decodeRecord } from './readRecord.js';
import { stillAnswers } from './traceLines.js';

export interface Remembered {
  readonly article: Article | undefined;
  readonly fingerprint: Fingerprint;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadMemory {
  /** See `FileStates`. */
  readonly entriesOf: (folder: string) => readonly Dirent[];
  /** What a text tells the survey; `make` is asked where that is not known. */
  readonly notes: (path: SourcePath, make: () => TextNotes | undefined) => TextNotes | undefined;
  /** Undefined where nothing is remembered of the file as it is. Otherwise a way to get it, which takes longer, and which may find that it holds no more. */
  readonly recall: (path: SourcePath, knowledge: ArchiveKnowledge) => (() => Remembered | undefined) | undefined;
  /** Undefined where it is not kept, because the file has changed since its digest was taken. */
  readonly keep: (
    path: SourcePath,
    knowledge: ArchiveKnowledge,
    read: { readonly digest: Digest; readonly record: Buffer; readonly body: Buffer },
  ) => Pick<Article, 'body' | 'version'> | undefined;
}

const keyLength = 32;

/** @param code see `codeDigest`. */
export function readMemory({ files, articles }: Pick<ArchiveCache, 'files' | 'articles'>, settings: Settings, code: string): ReadMemory {
  const base = digestOf(JSON.stringify([code, ofReading(settings)]));
  const keyOf = (...parts: readonly string[]): string => digestOf([base, ...parts].join('\n')).slice(0, keyLength);
  const pathOf = pathsBelow(settings.contentDir);
  const bytesOf = (path: SourcePath): string | undefined => files.digestOf(pathOf(path));
  const shared = new WeakMap<ArchiveKnowledge, string>();

  function articleKey(path: SourcePath, knowledge: ArchiveKnowledge): string | undefined {
    const bytes = bytesOf(path);
    if (bytes === undefined) return undefined;
    let names = shared.get(knowledge);
    if (names === undefined) {
      names = digestOf(JSON.stringify([[...knowledge.authors], knowledge.authorities]));
      shared.set(knowledge, names);
    }
    const record = knowledge.records.get(path)?.map(({ name, value, line, origin }) => [name, plainMetadata(value), line, origin]);
    return keyOf('article', path, bytes, names, JSON.stringify([record, knowledge.orders.get(dirname(path))]));
  }

  return {
    entriesOf: files.entriesOf,
    notes: (path, make) => {
      const bytes = bytesOf(path);
      if (bytes === undefined) return make();
      const key = keyOf('notes', path, bytes);
      const known = articles.get(key);
      if (known !== undefined) return decodeNotes(known.head, () => articles.readBody(known.body));
      const notes = make();
      const { head, body } = encodeNotes(notes);
      articles.add(key, head, body);
      return notes;
    },
    recall: (path, knowledge) => {
      const key = articleKey(path, knowledge);
      if (key === undefined || !articles.has(key)) return undefined;
      return () => {
        const known = articles.get(key);
        if (known === undefined) return undefined;
        const { article, fingerprint, diagnostics, lookups } = decodeRecord(known.head);
        if (!stillAnswers(lookups, knowledge)) return undefined;
        return { article: article === undefined ? undefined : Object.assign(article, { body: known.body, version: `${key}${crc32(known.head)}` }), fingerprint, diagnostics };
      };
    },
    keep: (path, knowledge, { digest, record, body }) => {
      const key = bytesOf(path) === digest ? articleKey(path, knowledge) : undefined;
      return key === undefined ? undefined : { body: articles.add(key, record, body), version: `${key}${crc32(record)}` };
    },
  };
}

/** The settings without the places of folders and the size of the cache, by which no text is read. */
function ofReading(settings: Settings): object {
  return { ...settings, root: '', contentDir: '', outDir: '', templatesDir: '', publicDir: '', limits: { ...settings.limits, cacheBytes: 0 } };
}
