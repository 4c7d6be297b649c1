/** Quotations in another language than the article are marked with it, and with their direction where that differs; no guess for short ones. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../helpers/readArticle.js';
import { testSettings } from '../helpers/testSettings.js';

const english = 'The harbour board met on the first day of the week and voted for the new quay, which is to be built of granite from the hills.';
const french = 'Nous ne pouvons pas accepter que les pêcheurs de cette ville soient chassés du port pour une affaire de quelques familles.';
const german = 'Wir können nicht hinnehmen, dass die Fischer aus dem Hafen vertrieben werden, nur weil es für einige Familien ein Geschäft ist.';
const russian = 'Мы не можем согласиться с тем, что рыбаков выгоняют из порта ради выгоды нескольких семей.';
const arabic = 'لا يمكننا أن نقبل طرد الصيادين من الميناء من أجل مصلحة بعض العائلات في المدينة';
const hebrew = 'איננו יכולים להסכים לכך שהדייגים מגורשים מן הנמל למען כמה משפחות';
const japanese = '漁師たちが港から追い出されることを認めるわけにはいかない。';
const chinese = '我们不能接受渔民被赶出港口这件事。';

const html = async (text: string, path = 'a.txt', rules = {}) => (await readArticle(`Quay\n\n${english}\n\n${text}\n\n${english}`, path, testSettings({ rules }))).bodyHtml;

describe('a passage in quotation marks', () => {
  it.each([
    [`He said: “${french}”`, `“<span lang="fr">${french}</span>”`],
    [`He said: « ${french} » and left.`, `«<span lang="fr"> ${french} </span>»`],
    [`He said: "${french}" and left.`, `"<span lang="fr">${french}</span>"`],
    [`He said: „${german}“ and left.`, `„<span lang="de">${german}</span>“`],
    [`He said: “${russian}”`, `“<span lang="ru">${russian}</span>”`],
    [`He said: “${arabic}”`, `“<span lang="ar" dir="rtl">${arabic}</span>”`],
    [`He said: “${hebrew}”`, `“<span lang="he" dir="rtl">${hebrew}</span>”`],
    [`He said: 「${japanese}」`, `「<span lang="ja">${japanese}</span>」`],
    [`He said: “${chinese}”`, `“<span lang="zh">${chinese}</span>”`],
  ])('%s', async (text, marked) => expect(await html(text)).toContain(marked));

  it.each([
    ['in the language of the article', `He said: “${english}”`],
    ['too short', 'He said: “Nous ne pouvons pas accepter cela” and left.'],
    ['of a few letters in another script', 'He said: “Мы тут” and left.'],
    ['of names', 'On the stone stands: “Jean Dupont, Marie Lefèvre, Émile Durand, Paul Martin, Louis Bernard” and no more.'],
    ['of a headline that is referred to', 'Voir “La ville et le port ne sont pas à vendre pour les familles qui ont de l’argent”.'],
    ['that never ends', `He said: “${french.slice(0, -1)}`],
  ])('none %s', async (_, text) => expect(await html(text)).not.toContain('lang='));
});

describe('a paragraph', () => {
  it.each(['a.txt', 'a.md'])('in another script is marked, in %s', async (path) => {
    expect(await html(`${arabic}.`, path)).toContain(`<p lang="ar" dir="rtl">${arabic}.</p>`);
    expect(await html(russian, path)).toContain(`lang="ru">${russian}</p>`);
    const { bodyHtml } = await readArticle(`${arabic}\n\n${arabic}، ${arabic}.\n\n${english}\n\n${arabic}.`, path, testSettings({ language: 'ar' }));
    expect(bodyHtml).toContain(`lang="en" dir="ltr">${english}</p>`);
    expect(bodyHtml.match(/ lang=/g)).toHaveLength(1);
  });

  it('with some words in another script is not', async () => {
    expect(await html(`${english} Мы тут, и там.`)).not.toContain('lang=');
    expect(await html(arabic, 'a.txt', { 'language-of-quotation': false })).not.toContain('lang=');
  });
});

describe('a block quote', () => {
  it('of plain text', async () => expect(await html(`> ${french}`)).toContain('<blockquote lang="fr">'));
  it('of Markdown, once for all that is in it', async () => {
    const found = await html(`> “${arabic}”\n>\n> ${arabic}`, 'a.md');
    expect(found).toContain('<blockquote lang="ar" dir="rtl">');
    expect(found.match(/lang=/g)).toHaveLength(1);
  });
  it('not in the article’s language', async () => expect(await html(`> ${english}`)).not.toContain('lang='));
  it('not where the rule is off', async () => expect(await html(`> ${french}`, 'a.txt', { 'language-of-quotation': false })).not.toContain('lang='));
});

it('an article from right to left that quotes from left to right', async () => {
  const { bodyHtml, article } = await readArticle(`الميناء\n\n${arabic}. ${arabic}.\n\nقال: “${english}”\n\n${arabic}.`);
  expect(article.language).toBe('ar');
  expect(bodyHtml).toContain(`<span lang="en" dir="ltr">${english}</span>`);
});

it('the words stay as they are', async () => {
  const text = `He said: “${french}” and „${german}“ < & >.`;
  const { bodyHtml, text: words } = await readArticle(`Quay\n\n${english}\n\n${text}`);
  expect(words).toBe(`${english}\n${text}`);
  expect(bodyHtml.replace(/<[^>]*>/g, '')).toContain('&#x3C; &#x26; >');
});
