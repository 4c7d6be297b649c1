/** What a page fetches of the site's own font: its three faces, whatever European or Vietnamese letters it has, weigh at most 60 KB. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSite } from '../helpers/openSite.js';

const most = 60_000;
const polish = 'Zażółć gęślą jaźń, śledź i ćma.';
const site = openSite({
  'archive.yaml': 'name: Prom\nlanguage: en\n',
  'content/prom.md': `---\ntitle: ${polish}\ndate: 2022-01-02\nlanguage: pl\n---\n\n${polish} *${polish}* **${polish}**\n`,
});

interface Face {
  readonly file: string;
  readonly style: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** The faces that the published stylesheet names, with the characters for which each is fetched. */
function faces(): Face[] {
  const css = readFileSync(join(site.folder, 'assets/style.css'), 'utf8');
  return [...css.matchAll(/@font-face\{font-family:"Crimson Pro";[^}]*\}/g)].map(([rule]) => ({
    file: /url\("([^"]+)"\)/.exec(rule)?.[1] ?? '',
    style: /font-style:\w+;font-weight:[\d ]+/.exec(rule)?.[0] ?? '',
    ranges: [...(/unicode-range:([^;}]+)/.exec(rule)?.[1] ?? '').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ]),
  }));
}

const covers = ({ ranges }: Face, letter: string): boolean => ranges.some(([from, to]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to);

describe('the files of the font', () => {
  it.each([
    ['English', 'The “ferry” – £5, €6 … isn’t'],
    ['French', 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ«»'],
    ['German', 'äöüßÄÖÜ'],
    ['Polish', 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'],
    ['Czech and Slovak', 'áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔ'],
    ['Hungarian', 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ'],
    ['Croatian', 'čćđšžČĆĐŠŽ'],
    ['Romanian', 'ăâîșțşţĂÂÎȘȚ'],
    ['Turkish', 'çğıöşüÇĞİÖŞÜ'],
    ['Latvian', 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ'],
    ['Lithuanian', 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ'],
    ['Welsh', 'âêîôûŵŷÂÊÎÔÛŴŶ'],
    ['Vietnamese', 'ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ₫'],
    ['Nordic', 'åäöæøðþÅÄÖÆØÐÞ'],
  ])('that %s takes weigh at most 60 KB, and none is missing', (_, letters) => {
    const all = faces();
    for (const letter of letters)
      expect(
        all.filter((face) => covers(face, letter)),
        letter,
      ).toHaveLength(3);
    const fetched = new Set(all.filter((face) => [...letters, 'a'].some((letter) => covers(face, letter))).map(({ file }) => file));
    const bytes = [...fetched].reduce((sum, file) => sum + statSync(join(site.folder, 'assets', file)).size, 0);
    expect(fetched.size).toBeGreaterThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it('have no character in common in one style, since a browser would fetch both', () => {
    const ranges = faces().flatMap(({ style, ranges: own }) => own.map((range) => ({ style, range })));
    for (const [index, { style, range }] of ranges.entries()) {
      for (const other of ranges.slice(index + 1)) if (other.style === style) expect(range[0] > other.range[1] || range[1] < other.range[0], `${range} ${other.range}`).toBe(true);
    }
  });

  it('are what a browser fetches', async () => {
    const fetched = new Set<string>();
    const watch = await site.visit('2022/01/02/prom.html', async (tab) => {
      await tab.evaluate(() => document.fonts.ready);
    });
    for (const url of watch.requests) if (url.endsWith('.woff2')) fetched.add(url.slice(url.indexOf('assets/')));
    expect([...fetched].reduce((sum, file) => sum + statSync(join(site.folder, file)).size, 0)).toBeLessThanOrEqual(most);
    expect([...fetched].filter((file) => file.includes('central'))).toHaveLength(3);
    expect([...fetched].filter((file) => /baltic|more|rare|vietnamese/.test(file))).toEqual([]);
  });
});
