/** An archive in Arabic in a real browser: every kind of page from right to left, in its own words, whole words at 320 px, and nothing for axe to find. */
import { describe, expect, it } from 'vitest';
import { pageExamples } from '../../bench/pageExamples.mjs';
import { axeFaults, axeScript } from '../helpers/axe.js';
import { openSite } from '../helpers/openSite.js';
import type { Files } from '../helpers/siteArchive.js';

const headlines = ['عودة العبّارة إلى المرفأ', 'المجلس يوافق على إصلاح الرصيف', 'فيضان في السوق القديم بعد ليلة من المطر الغزير', 'صيادو المرفأ يطالبون بمنارة جديدة'];
const days = ['2019-03-13', '2021-07-06', '2021-08-18', '2022-03-13'];

/** Articles that give every kind of page. */
function articles(): Files {
  const files = headlines.map((headline, at): [string, string] => [
    `content/${days[at]}.md`,
    `---\ntitle: ${headline}\nauthor: [نادية خوري, يوسف درويش]\nsection: المرفأ\ntopics: [الطقس, السمك]\nissue: نم ${at + 2}/${days[at]?.slice(0, 4)}\n---\n\nعادت العبّارة أمس إلى الرصيف الشمالي، كما جاء في نم 2/2019.\n\nقال سليم الحداد إن المحرّك الجديد يوفّر ربع الوقود. وهذا هو المقال رقم ${at}.[^1]\n\n[^1]: عن سجل المرفأ.\n`,
  ]);
  return {
    'archive.yaml':
      'name: نشرة المرفأ\ntagline: أسبوعية المرفأ وسفنه وأهله\ndescription: مختارات من أربعة أعوام.\nlanguage: ar\npublications:\n  - abbreviation: نم\n    name: نشرة المرفأ\n    numbering: "{number}/{year}"\nrights: للنصوص حقوقها\nedition:\n  name: الطبعة الأولى\n  date: 2026-03\n',
    'content/people.yaml': 'سليم الحداد:\n  description: قبطان العبّارة.\n',
    'content/places.yaml': 'الرصيف الشمالي: {}\n',
    'content/رسالة.txt': 'رسالة وُجدت في درج\n\nهذا نص لا يعرف أحد تاريخه، وُجد في درج قديم في دار البلدية.\n',
    ...Object.fromEntries(files),
  };
}

/** Names that no language translates: of formats, styles, scripts and this program, and the one word of the query language. */
const names = /\b(?:APA|Chicago|MLA|BibTeX|RIS|CSL-JSON|CSV|RSS|Atom|JSON(?: Feed| Lines| Schema)?|JavaScript|OR|Shift|backfile)\b|\S+\.(?:md|txt|jsonl|html)\b/g;
const site = openSite(articles());
const search = `search.html?q=${encodeURIComponent('العبارة')}`;
const pages = (): (readonly [kind: string, address: string])[] => [...[...pageExamples(site.folder)].map(([kind, { url }]) => [kind, url] as const), ['results', search]];

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('%s, %i px wide', (colorScheme, width) => {
  it('every kind of page is mirrored, speaks Arabic, breaks no word of a table’s head and is without a fault', async () => {
    const faults: string[] = [];
    for (const [kind, address] of pages()) {
      await site.visit(
        address,
        async (tab) => {
          if (kind === 'results') await tab.locator('#search-results li').first().waitFor();
          await tab.addScriptTag({ path: axeScript });
          const seen = await tab.evaluate(() => ({
            dir: getComputedStyle(document.body).direction,
            isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
            text: document.body.innerText,
            brokenHeads: [...document.querySelectorAll<HTMLElement>('th abbr')].filter((head) => head.getClientRects().length > 1).map((head) => head.innerText),
          }));
          const foreign = seen.text.replace(names, '').match(/\p{Script=Latin}{2,}.*/gu) ?? [];
          const own = [...(seen.dir === 'rtl' ? [] : [seen.dir]), ...(seen.isTooWide ? ['scrolls sideways'] : []), ...foreign, ...seen.brokenHeads, ...(await axeFaults(tab))];
          faults.push(...own.map((fault) => `${kind}: ${fault}`));
        },
        { colorScheme, viewport: { width, height: 900 }, bypassCSP: true },
      );
    }
    expect(faults).toEqual([]);
    expect(pages().length).toBe(26);
  }, 120_000);
});
