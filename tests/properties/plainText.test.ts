/** Nothing of a plain text is lost: its characters, in their order, are its headline, its byline and its body, or were removed from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/model/plainTextOf.js';
import { readArticle } from '../helpers/readArticle.js';

const line = fc.oneof(
  fc
    .array(fc.constantFrom('the', 'quay', 'well-', 'cf.', 'SAS 2/22', '<b>', '&', '{{x}}', '1997.', '-', 'Ann Roe', '港の', '東京', 'عودة', 'x'.repeat(60), '\t', '🎉'), {
      maxLength: 14,
    })
    .map((words) => words.join(' ')),
  fc.constantFrom('', '', '   ', 'By Ann Roe and Bo Li', 'Par Anne Roe', 'Share this', 'Read more', '12 comments', 'Print', '    indented', '* * *', '---'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const source = fc.tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\n\n')).map(([lines, end]) => lines.join(end));

describe('a plain text', () => {
  it('is conserved', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        fc.pre(!text.includes('\0') && text.trim() !== '');
        const { parsed, article, bodyHtml } = await readArticle(text);
        const { fields } = parsed;
        const controls = article.removed
          .filter(({ rule }) => rule === 'control-characters')
          .flatMap((each) => each.text.split(' ').map((name) => String.fromCodePoint(Number.parseInt(name.slice(2), 16))));
        const removed = article.removed.filter(({ rule }) => rule !== 'control-characters' && rule !== 'overruled').map((each) => each.text);
        // Lines that became fields, lines that were removed, and the body: all characters, each as often as in the source.
        const whole =
          parsed.textLine === 1
            ? text
            : text
                .replace(/\r\n?/g, '\n')
                .split('\n')
                .slice(parsed.textLine - 1)
                .join('\n');
        expect(sorted([...parsed.readLines, plainTextOf(parsed.body), ...removed].join(''))).toBe(sorted(whole.replace(controlCharacter, '')));
        // In their order: the body reads as the source does, and each line that left it stands in the source as it is.
        const inOrder = dense(whole.replace(controlCharacter, ''));
        expect(isSubsequence(dense(plainTextOf(parsed.body)), inOrder)).toBe(true);
        for (const line of [
          ...parsed.readLines,
          ...article.removed.filter(({ rule }) => !/^(?:control-characters|overruled|list-marker|quote-marker)$/.test(rule)).map((each) => each.text),
        ]) {
          expect(inOrder).toContain(dense(line));
        }
        expect(controls).toEqual(text.match(controlCharacter) ?? []);
        // And the page has what the body has.
        expect(dense(unescaped(bodyHtml))).toBe(dense(plainTextOf(parsed.body)));
        for (const { value, evidence } of fields.bylines) expect(evidence.text).toContain(value.name);
        if (article.headlineIsMade) expect(fields.headline).toBeUndefined();
      }),
      {
        numRuns: 600,
        examples: [['Par Anne Roe\n\nthe\n\n!\n\nPar Anne Roe'], ['A day\n\nPar Anne Roe\n\nIt was a day.\n\nAnne Roe (Brest)'], ['the\n#\n- Ann Roe\n---\n\u2c00']],
      },
    );
  });
});

const controlCharacter = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}

function sorted(text: string): string {
  return [...dense(text)].sort().join('');
}

function dense(text: string): string {
  return text.replace(/[\s\u0085\uFEFF]+/g, '');
}

function unescaped(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&');
}
