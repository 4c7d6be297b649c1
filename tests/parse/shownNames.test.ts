/** What many texts of a folder show about a single one of them: whose name a line is, and which words before the first sentence are its place. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import { digestOf } from '../../src/model/digestOf.js';
import type { ArchiveKnowledge } from '../../src/model/knowledge.js';
import { noKnowledge } from '../../src/model/noKnowledge.js';
import { judgeName } from '../../src/stages/parse/fields/judgeName.js';
import { judgePlace } from '../../src/stages/parse/head/judgePlace.js';
import { parseArticle } from '../../src/stages/parse/parseArticle.js';
import { lineSurvey } from '../../src/stages/survey/lineSurvey.js';
import { nameSurvey } from '../../src/stages/survey/nameSurvey.js';
import { surveyText } from '../../src/stages/survey/surveyText.js';
import { testSettings } from '../helpers/testSettings.js';

const headlines = [
  'The ferry sails again',
  'Council votes for the old quay',
  'A winter without herring',
  'What the lighthouse keeper saw',
  'Bridge to the island stays shut',
  'Smokehouses look for herring',
  'Bank lends to fishermen',
];
const sentences = [
  'The ferry has been repaired and will sail again in the spring, the harbour master said on Monday, and nobody had expected it so soon.',
  'For nine weeks the islanders had waited for it, and the council has put aside a sum for the quay, which is older than the town hall.',
  'Nobody knows yet what the new boats will cost, but the fishermen have asked for a loan and the bank has not refused it outright.',
  'It is the third winter in which the herring stayed away, and the smokehouses have begun to buy their fish from the other coast.',
];
const known = ['Jane Porter', 'John Dale', 'Anna Berg', 'Maria Lopez', 'Peter Novak', 'Laura Schmidt'];
const unknown = ['Xilo Quent', 'Vash Threnk', 'Ibra Lo'];
const writers = [...known, ...unknown];

type Print = (headline: string, name: string, body: string, nth: number) => string;

/** Thirty texts, of which each has a headline, a name and a body in turn. */
function collection(
  print: Print,
  names: readonly string[] = writers,
): { read: (nth: number) => ReturnType<typeof read>; name: (nth: number) => string; headline: (nth: number) => string } {
  const name = (nth: number): string => names[nth % names.length] ?? '';
  const headline = (nth: number): string => headlines[nth % headlines.length] ?? '';
  const texts = Array.from({ length: 30 }, (_, nth) =>
    print(headline(nth), name(nth), [0, 1, 2].map((add) => `${sentences[(nth + add) % 4]} ${sentences[(nth + add + 1) % 4]}`).join('\n\n'), nth),
  );
  const lines = lineSurvey();
  const shown = nameSurvey();
  for (const [nth, text] of texts.entries()) {
    const notes = surveyText(text, { person: judgeName, place: judgePlace });
    lines.add(notes.sightings);
    shown.add(`${nth}.txt`, notes.names);
  }
  const knowledge = { ...noKnowledge, lines: lines.learned(), names: shown.learned() };
  return { read: (nth) => read(texts[nth] ?? '', knowledge), name, headline };
}

function read(text: string, knowledge: ArchiveKnowledge, rules = {}) {
  const { reading, fields } = parseArticle({ path: 'a.txt' as SourcePath, digest: digestOf(Buffer.from(text)), text, encoding: 'utf-8' }, testSettings({ rules }), knowledge)
    .value as never as {
    reading: never;
    fields: {
      headline?: { value: string };
      bylines: { value: { name: string; role?: string }; evidence: { rule: string } }[];
      dateline?: { value: { place: string; date?: string }; evidence: { rule: string } };
    };
  };
  return {
    reading,
    headline: fields.headline?.value,
    bylines: fields.bylines.map(({ value }) => value.name),
    rules: fields.bylines.map(({ evidence }) => evidence.rule),
    place: fields.dateline?.value.place,
    placeRule: fields.dateline?.evidence.rule,
  };
}

const all = Array.from({ length: 30 }, (_, nth) => nth);

describe('a name that no list has', () => {
  it.each<[string, Print]>([
    ['below the headline', (headline, name, body) => `${headline}\n\n${name}\n\n${body}\n`],
    ['in one block with the headline and the text', (headline, name, body) => `${headline}\n${name}\n${body.replaceAll('\n\n', '\n')}\n`],
    ['with a post', (headline, name, body) => `${headline}\n${name}, Political Correspondent\n\n${body}\n`],
    ['before a section', (headline, name, body) => `${headline}\n${name} | News\n\n${body}\n`],
    ['over a town', (headline, name, body) => `${headline}\n${name}\nPort Salem\n\n${body}\n`],
    ['behind a day', (headline, name, body) => `${headline}\n9 March 2014 – ${name}\n\n${body}\n`],
    ['over the headline', (headline, name, body) => `${name}\n\n${headline}\n\n${body}\n`],
    ['below the text', (headline, name, body) => `${headline}\n\n${body}\n\n${name}\n`],
    ['below the text, over what the page offers', (headline, name, body) => `${headline}\n\n${body}\n\n${name}\n\nPrint Friendly, PDF & Email\n`],
    ['behind a dash', (headline, name, body) => `${headline}\n\n${body}\n— ${name}\n`],
    ['in brackets behind the text', (headline, name, body) => `${headline}\n\n${body} (${name})\n`],
  ])('is the writer’s %s, where the texts of the folder have theirs', (_, print) => {
    const { read: readNth, name } = collection(print);
    expect(all.map((nth) => readNth(nth).bylines)).toEqual(all.map((nth) => [name(nth)]));
  });

  it('leaves the first line to be the headline, whatever it says', () => {
    const doubtful = ['Join us', '29 minutes', 'Comments'];
    const { read: readNth } = collection((title, name, body, nth) => `${doubtful[nth] ?? title}\n${name}\n\n${body}\n`);
    expect(doubtful.map((_, nth) => readNth(nth).headline)).toEqual(doubtful);
  });

  it('is known beside another', () => {
    const { read: readNth, name } = collection((headline, who, body, nth) => `${headline}\n${who} and ${writers[(nth + 4) % writers.length]}\n\n${body}\n`);
    expect(all.map((nth) => readNth(nth).bylines)).toEqual(all.map((nth) => [name(nth), writers[(nth + 4) % writers.length]]));
  });

  it('says by which rule', () => {
    const { read: readNth } = collection((headline, name, body) => `${headline}\n${name}\n${body.replaceAll('\n\n', '\n')}\n`);
    expect(readNth(6).rules).toEqual(['writer-shown']);
  });

  it.each(['王子轩', '李浩然', '陈思远', '刘雨桐', '张一诺'].map((name) => [name]))('of two or three characters is %s', (name) => {
    const names = ['王子轩', '李浩然', '陈思远', '刘雨桐', '张一诺', '闾子轩'];
    const body = '连日来的暖阳催醒了青石镇的万亩茶园，清晨五点，采茶女工已背着竹篓上山，赶在露水未干之前采下第一批嫩芽。';
    const { read: readNth } = collection((_, who, __, nth) => `青石镇春茶开采第${nth}天茶农喜迎丰收\n${who}\n\n${body}\n\n${body}\n`, names);
    expect(readNth(names.indexOf(name)).bylines).toEqual([name]);
    expect(readNth(5).bylines).toEqual(['闾子轩']);
  });
});

describe('what is no writer’s name stays what it was', () => {
  it.each<[string, Print, readonly string[]]>([
    ['whom an obituary tells of', (_, name, body) => `${name}\n\n${name.split(' ')[1]} died on Monday at the age of 82. ${body}\n`, writers],
    ['whom a profile tells of', (headline, name, body) => `${headline}\n${name}\n\n${name} was there, too. ${body}\n`, writers],
    ['whom the text tells of, set below it', (headline, name, body) => `${headline}\n\n${name} was there. ${body}\n\n${name}\n`, writers],
    ['several names one below the other', (headline, name, body, nth) => `${headline}\n\n${body}\n\n${writers[(nth + 1) % 9]}\n${writers[(nth + 2) % 9]}\n${name}\n`, writers],
    ['a section', (headline, name, body) => `${name}\n${headline}\n\n${body}\n`, ['World News', 'Local Sport', 'City Life', 'Art Scene']],
    ['a town', (headline, name, body) => `${headline}\n${name}\n\n${body}\n`, ['New York', 'San Diego', 'Little Rock', 'Santa Fe', 'Fort Worth', 'Port Salem']],
  ])('%s', (_, print, names) => {
    const { read: readNth } = collection(print, names);
    expect(all.filter((nth) => readNth(nth).bylines.length > 0)).toEqual([]);
  });
});

describe('a place that no list has', () => {
  const places = ['London', 'Paris', 'Quelm', 'Berlin', 'Xanthorp', 'Madrid', 'Ronov nad Doubravou'];
  it.each<[string, Print, (place: string) => string]>([
    ['before a dash', (headline, place, body) => `${headline}\n\n${place} — ${body}\n`, (place) => place],
    ['in capitals before a dash', (headline, place, body) => `${headline}\n\n${place.toUpperCase()} - ${body}\n`, (place) => place.toUpperCase()],
    ['before a colon', (headline, place, body) => `${headline}\n\n${place}: ${body}\n`, (place) => place],
    ['with its day before a colon', (headline, place, body) => `${headline}\n\n${place}, March 9: ${body}\n`, (place) => place],
    ['before a full stop', (headline, place, body) => `${headline}\n\n${place.toUpperCase()}. ${body}\n`, (place) => place.toUpperCase()],
    ['before a slash', (headline, place, body) => `${headline}\n\n${place} / ${body}\n`, (place) => place],
    ['in brackets', (headline, place, body) => `${headline}\n\n(${place}) ${body}\n`, (place) => place],
    ['behind its day', (headline, place, body) => `${headline}\n\n9 March 2014, ${place} – ${body}\n`, (place) => place],
    ['below the byline', (headline, place, body) => `${headline}\nBy Jane Porter\n${place}\n\n${body}\n`, (place) => place],
    ['with the day below the headline', (headline, place, body) => `${headline}\n${place}, March 9, 2014\n\n${body}\n`, (place) => place],
  ])('is the dateline’s %s, where the texts of the folder have theirs', (_, print, printed) => {
    const { read: readNth, name } = collection(print, places);
    expect(all.map((nth) => readNth(nth).place)).toEqual(all.map((nth) => printed(name(nth))));
  });

  it('keeps the writer whom the line below it names', () => {
    const { read: readNth, name } = collection(
      (headline, place, body, nth) => `${headline}\n${place}, March 9, 2014\n${nth < 24 ? '' : 'Jane Porter | March 10, 2014\n'}\n${body}\n`,
      places,
    );
    const last = all.slice(24);
    expect(last.map((nth) => [readNth(nth).place, readNth(nth).bylines])).toEqual(last.map((nth) => [name(nth), ['Jane Porter']]));
  });

  it('is none before a colon where other words stand there', () => {
    const { read: readNth } = collection((headline, word, body) => `${headline}\n\n${word}: ${body}\n`, ['Question', 'Answer', 'Note', 'Xanthorp', 'Quelm']);
    expect(all.filter((nth) => readNth(nth).place !== undefined)).toEqual([]);
  });

  it('is none where each paragraph begins so: these are the entries of a list', () => {
    const { read: readNth } = collection(
      (headline, place, body, nth) => `${headline}\n\n${place}: ${body.split('\n\n')[0]}\n\n${places[(nth + 1) % 7]}: ${body.split('\n\n')[1]}\n`,
      places,
    );
    expect(all.map((nth) => readNth(nth).place).filter((place) => place !== undefined)).toEqual([]);
  });
});
