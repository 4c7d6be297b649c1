import { describe, expect, it } from 'vitest';
import { canonicalField } from '../../../src/stages/parse/fields/canonicalField.js';
import { fieldKey } from '../../../src/stages/parse/fields/fieldKey.js';
import { fieldNames } from '../../../src/stages/parse/fields/fieldNames.js';

describe('the name of a field', () => {
  it.each([
    ['headline', 'Title|TITLE|HEADLINE|post_title|wp:post_title|Titel|Titre|Título|TITULO|Titolo|Überschrift|Заголовок|标题|標題|タイトル|العنوان|linkTitle'],
    ['bylines', 'Author|authors|BYLINE|By|primary_author|Autor|Auteur|Autore|Автор|作者|著者|الكاتب|post_author'],
    ['published', 'Date|publishDate|published_at|PUB-DATE|Publication Date|post_date|Datum|Fecha|Data|Дата|日期|日付|التاريخ|datePublished'],
    ['modified', 'lastmod|Modified|updated_at|last_modified_at'],
    ['otherDates', 'LOAD-DATE|expirydate|expiryDate|post_date_gmt'],
    ['section', 'SECTION|Category|Ressort|Rubrique|раздел'],
    ['topics', 'tags|SUBJECT|categories|Mots-clés|關鍵詞'],
    ['slug', 'slug|post_name|wp:post_name'],
    ['aliases', 'aliases|redirect_from'],
    ['excerpt', 'excerpt|Summary|custom_excerpt|post_excerpt|description'],
    ['status', 'status|post_status|wp:status'],
    ['page', 'PAGE|Seite'],
    ['edition', 'EDITION'],
    ['length', 'LENGTH'],
    ['publication', 'SOURCE|PUBLICATION'],
    ['copyright', 'COPYRIGHT'],
    ['body', 'BODY|TEXT'],
    ['image', 'feature_image|featured_image'],
    ['identifier', 'wordpress_id'],
    ['dateline', 'DATELINE'],
  ] as const)('means %s', (field, names) => {
    for (const name of names.split('|')) expect([name, canonicalField(name)]).toEqual([name, field]);
  });

  it('means nothing where it is not known', () => {
    for (const name of ['', '__proto__', 'constructor', 'toString', 'Note to self', 'Said']) expect(canonicalField(name)).toBeUndefined();
  });

  it('is spelled as it is compared', () => {
    for (const names of Object.values(fieldNames)) for (const name of names) expect(fieldKey(name)).toBe(name);
  });

  it.each(['a', 'é', ' ', '_', 'か'])('takes no time on a megabyte of %j', (mark) => {
    expect(fieldKey(mark.repeat(1_000_000)).length).toBeLessThanOrEqual(400);
  });
});
