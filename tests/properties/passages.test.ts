/**
 * The address of a paragraph on its published page leads to the same words, whatever is edited, put in, taken out or moved
 * elsewhere in the article. Of words that stand there several times, the address of a copy after the first leads to that copy or
 * nowhere, never to others.
 */

import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { planFolder } from '../helpers/planFolder.js';
import { renderedPage } from '../helpers/renderedPage.js';
import { archive, putFiles } from '../helpers/siteArchive.js';
import { textOf } from '../helpers/siteFiles.js';

const subjects = ['The harbour master', 'A clerk of the court', 'Her brother Äneas', 'Nobody in the town', 'The *second* mate'];
const deeds = ['counted the boats twice', 'wrote “both numbers” down', 'would not say a word', 'read the letter aloud', 'sold 12 nets & a sail'];
const ends = ['before the evening came', 'on that wet Sunday', 'as it had been agreed', 'without looking up once'];
const paragraph = fc.tuple(fc.constantFrom(...subjects), fc.constantFrom(...deeds), fc.constantFrom(...ends)).map((parts) => `${parts.join(' ')}, and nothing more came of it.`);
const edit = fc.oneof(
  fc.record({ kind: fc.constantFrom('write' as const, 'insert' as const), at: fc.nat(), text: paragraph }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'duplicate' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(texts: readonly string[], change: Edit): string[] {
  const after = [...texts];
  const at = change.at % Math.max(1, texts.length);
  switch (change.kind) {
    case 'write':
      after.splice(at, 1, change.text);
      break;
    case 'insert':
      after.splice(at, 0, change.text);
      break;
    case 'delete':
      after.splice(at, 1);
      break;
    case 'duplicate':
      after.push(...after.slice(at, at + 1));
      break;
    case 'move':
      after.splice(change.to % Math.max(1, texts.length), 0, ...after.splice(at, 1));
      break;
  }
  return after;
}

/** Words of each addressed paragraph of the article's page, by its address. */
async function passages(root: string, texts: readonly string[], ending: string): Promise<ReadonlyMap<string, string>> {
  const head = ending === 'md' ? '---\ntitle: The quay\ndate: 2020-01-02\n---\n\n' : 'The quay\n\n2020-01-02\n\n';
  putFiles(root, { [`content/article.${ending}`]: `${head}${texts.join('\n\n')}\n` });
  const { plan } = await planFolder(root);
  const page = plan.pages.find(({ kind }) => kind === 'article');
  if (page === undefined) throw new Error('the article has no page');
  const { elements } = await renderedPage(page);
  const addressed = elements.filter(({ tagName, properties }: Element) => tagName === 'p' && /^p-/.test(String(properties.id)));
  const found = new Map(addressed.map((element) => [String(element.properties.id), textOf(element)] as const));
  expect(found.size).toBe(texts.length);
  expect(addressed.length).toBe(texts.length);
  return found;
}

const timesOf = (found: ReadonlyMap<string, string>): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const words of found.values()) times.set(words, (times.get(words) ?? 0) + 1);
  return times;
};

describe.each(['txt', 'md'])('the address of a paragraph of a .%s', (ending) => {
  it('leads to its words after any edits to others', async () => {
    // Of paragraphs made of the same few words, the first looks like a summary that the others tell again.
    const root = archive({ 'archive.yaml': 'name: Edited\nrules:\n  deck-line: false\n' });
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 8 }), fc.array(edit, { minLength: 1, maxLength: 5 }), async (texts, edits) => {
        const before = await passages(root, texts, ending);
        const after = await passages(root, edits.reduce(edited, texts), ending);
        expect(before.size).toBe(texts.length);
        const times = timesOf(after);
        for (const [address, words] of before) {
          const isCopy = !/^p-[^-]*$/.test(address);
          if (isCopy || !times.has(words)) expect([words, undefined]).toContain(after.get(address));
          else {
            expect(after.get(address), address).toBe(words);
            kept += 1;
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(kept).toBeGreaterThan(30);
  });
});
