/** Which names are learned to be writers' or places: by where they stand in the texts of a folder, and by how many of those there surely are such. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMark, writerMarks } from '../../src/model/knowledge.js';
import { nameKey } from '../../src/model/nameKey.js';
import { judgeName } from '../../src/stages/parse/fields/judgeName.js';
import { judgePlace } from '../../src/stages/parse/head/judgePlace.js';
import { nameSurvey } from '../../src/stages/survey/nameSurvey.js';
import { surveyText } from '../../src/stages/survey/surveyText.js';

const sure = ['Jane Porter', 'John Dale', 'Anna Berg', 'Maria Lopez', 'Peter Novak'];
const unknown = ['Xilo Quent', 'Vash Threnk', 'Zorb Quillan'];
const body = 'The ferry has been repaired and will sail again in the spring, the harbour master said on Monday.\n\nThe council has put aside a sum for the quay as well.\n';
const notesOf = (text: string) => surveyText(text, { person: judgeName, place: judgePlace }).names;

function learnedOf(texts: readonly (readonly [path: string, text: string])[]): (name: string) => number {
  const survey = nameSurvey();
  for (const [path, text] of texts) survey.add(path, notesOf(text));
  const learned = survey.learned();
  return (name) => learned.get(nameKey(name)) ?? 0;
}

/** So many texts, each with one of the names in turn. */
function collection(count: number, names: readonly string[], print: (name: string, nth: number) => string, folder = ''): [string, string][] {
  return Array.from({ length: count }, (_, nth) => [`${folder}${nth}.txt`, print(names[nth % names.length] ?? '', nth)]);
}

const under = (name: string, nth: number): string => `Ferry number ${nth} sails again\n${name}\n\n${body}`;

describe('nameSurvey', () => {
  it('takes a name of nobody’s list for a writer’s where those that are sure stand', () => {
    const mark = learnedOf(collection(24, [...sure, ...unknown], under));
    for (const name of [...sure, ...unknown]) expect(mark(name) & writerMarks.below, name).toBe(writerMarks.below);
    expect(mark('Xilo Nobody')).toBe(0);
  });

  it('learns from a name that stands there once, if most texts have one', () => {
    const mark = learnedOf([...collection(23, sure, under), ['z.txt', under('Xilo Quent', 99)]]);
    expect(mark('Xilo Quent') & writerMarks.named).toBe(writerMarks.named);
  });

  it('learns nothing where hardly any of the names surely is one: sections and towns have two words, too', () => {
    const mark = learnedOf(collection(24, ['Xilo Quent', 'Vash Threnk', 'Port Salem', 'Elk Meadow', 'Jane Porter'], under));
    expect(mark('Xilo Quent')).toBe(0);
    expect(mark('Jane Porter')).toBe(0);
  });

  it('learns nothing where more texts have a label of words than a name', () => {
    const labels = ['DANCE REVIEW', 'SCHOOL NOTES', 'DANCE NOTES'];
    const over = (label: string, nth: number): string => `${label}\nFerry number ${nth} sails again\n\n${body}`;
    const mark = learnedOf([...collection(30, labels, over), ...collection(20, [...sure, ...unknown], over, 'signed')]);
    for (const name of [...labels, ...unknown]) expect(mark(name), name).toBe(0);
  });

  it('learns nothing from one name, however often it stands there', () => {
    expect(learnedOf(collection(24, ['Jane Porter'], under))('Jane Porter')).toBe(0);
  });

  it('learns nothing from a handful of texts', () => {
    expect(learnedOf(collection(4, sure, under))('Jane Porter')).toBe(0);
  });

  it('counts small folders together with the one above, and large ones by themselves', () => {
    const small = Array.from({ length: 6 }, (_, at) => collection(4, [...sure, ...unknown].slice(at), under, `${at}/`)).flat();
    expect(learnedOf(small)('Xilo Quent')).not.toBe(0);
    const towns = collection(24, ['Port Salem', 'Elk Meadow', 'Quelm Harbor', 'Carrow Head'], under, 'towns/');
    const mark = learnedOf([...collection(24, [...sure, ...unknown], under, 'signed/'), ...towns]);
    expect(mark('Xilo Quent')).not.toBe(0);
    expect(mark('Quelm Harbor')).toBe(0);
  });

  it('tells names over headlines only where they recur, or most texts have one', () => {
    const over = (name: string, nth: number): string => `${name}\nFerry number ${nth} sails again\n\n${body}`;
    expect(learnedOf(collection(24, [...sure, ...unknown], over))('Xilo Quent') & writerMarks.over).toBe(writerMarks.over);
    const few = [...collection(8, [...sure, ...unknown], over), ...collection(40, [''], (_, nth) => `The quay in the year ${nth}\n\n${body}`, 'x')];
    expect(learnedOf(few)('Xilo Quent') & writerMarks.over).toBe(0);
  });

  it('tells names below texts', () => {
    for (const signed of [(name: string) => name, (name: string) => `— ${name}`, (name: string) => `(${name})`]) {
      const mark = learnedOf(collection(24, [...sure, ...unknown], (name, nth) => `Ferry number ${nth} sails again\n\n${body}\n${signed(name)}\n`));
      expect(mark('Xilo Quent') & writerMarks.behind).toBe(writerMarks.behind);
    }
  });

  it.each([
    ['dash', (place: string) => `${place} — `],
    ['colon', (place: string) => `${place}: `],
    ['stop', (place: string) => `${place}. `],
    ['slash', (place: string) => `${place} / `],
    ['brackets', (place: string) => `(${place}) `],
    ['alone', (place: string) => `${place}\n\n`],
  ] as const)('tells the place of a text by a %s', (form, mark) => {
    const learned = learnedOf(collection(24, ['London', 'Paris', 'Quelm', 'Xanthorp', 'Berlin'], (place, nth) => `Ferry number ${nth} sails again\n\n${mark(place)}${body}`));
    expect(learned('Xanthorp')).toBe(placeMark({ form, inCapitals: false }));
    expect(learned('Question')).toBe(0);
  });

  it('takes no word for a place where hardly any is a city', () => {
    const learned = learnedOf(collection(24, ['Question', 'Answer', 'Note', 'Xanthorp', 'Quelm'], (place, nth) => `Ferry number ${nth} sails again\n\n${place}: ${body}`));
    for (const word of ['Question', 'Answer', 'Note', 'Xanthorp']) expect(learned(word)).toBe(0);
  });

  it('learns the same in whatever order texts come', () => {
    const name = fc.constantFrom(...sure, ...unknown, 'World News', 'Port Salem', '');
    const text = fc
      .tuple(fc.constantFrom('a/', 'a/b/', ''), name, name, fc.constantFrom('London: ', 'Quelm: ', ''))
      .map(([folder, over, last, place]) => [folder, `Ferries\n${over}\n\n${place}${body}\n${last}\n`] as const);
    fc.assert(
      fc.property(fc.array(text, { minLength: 5, maxLength: 60 }), fc.infiniteStream(fc.nat()), (texts, order) => {
        const paths = texts.map(([folder, printed], nth) => [`${folder}${nth}.txt`, printed] as const);
        const shuffled = paths.map((each) => [order.next().value as number, each] as const).sort(([a], [b]) => a - b);
        const one = nameSurvey();
        const other = nameSurvey();
        for (const [path, printed] of paths) one.add(path, notesOf(printed));
        for (const [, [path, printed]] of shuffled) other.add(path, notesOf(printed));
        expect(new Map([...one.learned()].sort())).toEqual(new Map([...other.learned()].sort()));
      }),
    );
  });
});
