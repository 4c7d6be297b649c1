import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../model/digestOf.js';
import { ownFile } from '../ownFile.js';

const ownCode = ownFile('dist');
const ownPackage = ownFile('package.json');

/** Of everything that decides what is made of the same input: our own code, the exact versions of the packages, Node's and ICU's. */
export function codeDigest(): string {
  const names = readdirSync(ownCode, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]sx?$/.test(name));
  const { node, icu, unicode, cldr, tz } = process.versions;
  const files = names.sort().map((name) => [name, digestOf(readFileSync(join(ownCode, name)))]);
  return digestOf(JSON.stringify([{ node, icu, unicode, cldr, tz }, readFileSync(ownPackage, 'utf8'), files]));
}
