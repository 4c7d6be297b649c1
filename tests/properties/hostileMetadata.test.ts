/** No headline, name, section or topic breaks out of the head's data or of the COinS: what a parser finds there is the text itself, and nothing else is on the page. */
import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { PageKind } from '../../src/model/views.js';
import { statement } from '../helpers/anyArticles.js';
import { bareArticle } from '../helpers/bareArticle.js';
import { planOf } from '../helpers/planOf.js';
import { renderedPage } from '../helpers/renderedPage.js';
import { textOf } from '../helpers/siteFiles.js';

const token = fc.constantFrom(
  '</script>',
  '</SCRIPT >',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<!--<script>',
  ']]>',
  '"',
  "'",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '</title>',
  '</head><body>',
  '<base href=//e>',
  '&quot;',
  '&lt;/script&gt;',
  '&#x3C;script>',
  '\\',
  '\\u003c',
  '\\"',
  '\u2028',
  '\u2029',
  '\u0085',
  '\ud800',
  '{"@type":"Thing"}',
  '{{ x }}',
  '$&',
  '$1',
  '%3Cscript%3E',
  '&rft.au=Mallory',
  '=',
  '+',
  ';',
  '#',
  'عودة',
  '🎉',
  'x',
  ' ',
  '\n',
);
const text = fc
  .array(token, { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((each) => each.trim() !== '');
const record = fc.record({ headline: text, author: text, section: text, topic: text, deck: text, rights: text });

function articleOf({ headline, author, section, topic, deck }: { headline: string; author: string; section: string; topic: string; deck: string }): Article {
  const published = statement('2022-01-20');
  return bareArticle('a.txt', { headline, deck, bylines: [{ name: author }], published, dateClaims: [published], section, topics: [topic], slug: 'a', excerpt: headline });
}

/** As a browser's parser leaves text in an attribute: lone surrogates cannot be in UTF-8. */
const published = (value: string): string => value.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?/g, '\n');
const named = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap(({ tagName, properties }) => (tagName === 'meta' && properties.name === name ? [published(String(properties.content))] : []));

describe('hostile texts in metadata', () => {
  it.each<PageKind>(['article', 'section', 'topic', 'author', 'month', 'about', 'home'])(
    'stay texts on a page of kind %s',
    async (kind) => {
      let checked = 0;
      await fc.assert(
        fc.asyncProperty(record, async (texts) => {
          const { plan } = planOf([articleOf(texts)], {
            url: 'https://example.org/a/',
            name: texts.author.trim(),
            rights: texts.rights,
            description: texts.deck,
            licence: { name: texts.topic },
          });
          const page = plan.pages.find((each) => each.kind === kind);
          if (page === undefined) throw new Error(`there is no ${kind}`);
          const { elements } = await renderedPage(page);
          const scripts = elements.filter(({ tagName }) => tagName === 'script');
          expect(scripts.map(({ properties }) => properties.type)).toEqual(['application/ld+json']);
          expect(elements.filter(({ tagName }) => ['img', 'base', 'iframe'].includes(tagName))).toEqual([]);
          expect(elements.flatMap(({ properties }) => Object.keys(properties).filter((name) => /^on/i.test(name)))).toEqual([]);
          expect(elements.filter(({ tagName }) => ['html', 'head', 'body', 'main'].includes(tagName))).toHaveLength(4);
          const json = textOf(scripts[0] as Element);
          expect(json).not.toMatch(/[<>&\u2028\u2029]/);
          const graph = (JSON.parse(json) as { '@graph': Record<string, unknown>[] })['@graph'];
          checked += 1;
          if (kind !== 'article') return;
          const news = graph.find((node) => node['@type'] === 'NewsArticle');
          expect(news).toMatchObject({
            headline: texts.headline,
            alternativeHeadline: texts.deck,
            articleSection: texts.section,
            keywords: [texts.topic],
            author: [{ name: texts.author }],
          });
          expect(named(elements, 'DC.title')).toEqual([published(texts.headline)]);
          expect(named(elements, 'citation_title')).toEqual([published(texts.headline)]);
          expect(named(elements, 'DC.subject')).toEqual([published(texts.topic)]);
          const span = elements.filter(({ properties }) => Array.isArray(properties.className) && properties.className.includes('Z3988'));
          expect(span).toHaveLength(1);
          const coins = new URLSearchParams(String(span[0]?.properties.title));
          expect(coins.getAll('rft.title')).toEqual([published(texts.headline)]);
          expect(coins.getAll('rft.subject')).toEqual([published(texts.topic)]);
          expect([...coins.getAll('rft.au'), ...coins.getAll('rft.aucorp')]).toHaveLength(1);
        }),
        { numRuns: kind === 'article' ? 300 : 50 },
      );
      expect(checked).toBeGreaterThanOrEqual(kind === 'article' ? 300 : 50);
    },
    60_000,
  );
});
