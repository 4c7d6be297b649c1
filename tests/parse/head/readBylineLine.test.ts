/** Bylines of several languages, and lines that begin with the same words and are none. */
import { describe, expect, it } from 'vitest';
import { readBylineLine } from '../../../src/stages/parse/head/readBylineLine.js';
import { readNameLine } from '../../../src/stages/parse/head/readNameLine.js';

const bylines: readonly (readonly [line: string, names: readonly string[], role?: string])[] = [
  ['By Jane Roe', ['Jane Roe']],
  ['By JANE ROE', ['JANE ROE']],
  ['by Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
  ['By Jane Roe, John Doe and Mary Major', ['Jane Roe', 'John Doe', 'Mary Major']],
  ['By JOHN DOE, TIMES STAFF WRITER', ['JOHN DOE'], 'TIMES STAFF WRITER'],
  ['By John Doe, Jr.', ['John Doe, Jr.']],
  ['By RONE QUENTIN TIMES STAFF WRITER', ['RONE QUENTIN'], 'TIMES STAFF WRITER'],
  ['By Jane Roe THE ASSOCIATED PRESS', ['Jane Roe'], 'THE ASSOCIATED PRESS'],
  ['By Skerrow Packet Staff', ['Skerrow Packet Staff']],
  ['By Grace Price for The Harbour Times', ['Grace Price'], 'for The Harbour Times'],
  ['By From Associated Press', ['Associated Press']],
  ['Von Peter Novák, Prag', ['Peter Novák'], 'Prag'],
  ['Par Marie Dupont', ['Marie Dupont']],
  ['Por Juan Pérez', ['Juan Pérez']],
  ['di Giulia Rossi', ['Giulia Rossi']],
  ['Text: Anna Schmidt', ['Anna Schmidt']],
  ['By The Associated Press', ['The Associated Press']],
  ['(By Jane Roe)', ['Jane Roe']],
  ['De notre envoyé spécial Étienne ROUBAUD', ['Étienne ROUBAUD']],
  ['Von unserem Korrespondenten Peter Novák, Prag', ['Peter Novák'], 'Prag'],
  ['Dal nostro inviato Giulia Rossi', ['Giulia Rossi']],
  ['Door onze redacteur JAN DE GROOT', ['JAN DE GROOT']],
  ['Van onze verslaggever', ['onze verslaggever']],
  ['Von unserem Korrespondenten Karl Winter (Hamburg)', ['Karl Winter'], 'Hamburg'],
];

const none: readonly string[] = [
  'By the sea',
  'By order of the board',
  'By 2030, half the fleet will be electric',
  'By land, by sea and by air',
  'From Russia with love',
  'From bad to worse',
  'Von wegen Ruhestand',
  'Par ici la sortie',
  'Van onze tuin naar de markt',
  'Van onze verslaggever gevraagd: een lied',
  'Por fin llegó la lluvia',
  'By Jove! The ship is in',
  'By the time the ship came in, Jane Roe had left; nobody waited',
  'Byron Bay',
  'Di nuovo in piazza',
  'By',
  '',
];

describe('readBylineLine', () => {
  it.each(bylines.map(([line, names, role]) => ({ line, names, role })))('$line', ({ line, names, role }) => {
    const found = readBylineLine(line, { strict: false });
    expect(found?.names).toEqual(names);
    expect(found?.role).toBe(role);
    expect(found?.rule).toBe('byline-line');
  });

  it.each(none)('no byline: %s', (line) => {
    expect(readBylineLine(line, { strict: false })).toBeUndefined();
  });

  it('takes a strange name only where nothing is doubtful', () => {
    expect(readBylineLine('By Zorblax Quintle', { strict: false })?.names).toEqual(['Zorblax Quintle']);
    expect(readBylineLine('By Zorblax Quintle', { strict: true })).toBeUndefined();
    expect(readBylineLine('From Zorblax Quintle', { strict: false })).toBeUndefined();
  });

  it.each([
    ['מאת: רונית שדה', ['רונית שדה'], undefined],
    ['ΡΕΠΟΡΤΑΖ: Ελένη Μαρκοπούλου', ['Ελένη Μαρκοπούλου'], undefined],
    ['by Local Government Reporter Anne Tranter', ['Anne Tranter'], 'Local Government Reporter'],
    ['by rose kettle, staff writer', ['rose kettle'], 'staff writer'],
    ['Interview: Jonas Petersen', ['Jonas Petersen'], undefined],
    ['Das Gespräch führte Jonas Petersen.', ['Jonas Petersen'], undefined],
  ])('%s', (line, names, role) => {
    const found = readBylineLine(line, { strict: false });
    expect(found?.names).toEqual(names);
    expect(found?.role).toBe(role);
  });

  it('takes nobody for a writer above a headline whom a talk may be with', () => {
    expect(readBylineLine('Interview: Jonas Petersen', { strict: true })).toBeUndefined();
  });

  it.each(['By Our Foreign Staff', 'BY OUR CAPITAL BUREAU'])('names nobody: %s', (line) => expect(readBylineLine(line, { strict: false })).toBeUndefined());

  it('looks at no line that is longer than bylines are', () => {
    for (const each of ['By ', 'By A', 'A, ', '- ', '(']) expect(readBylineLine(each.repeat(100_000), { strict: false })).toBeUndefined();
  });
});

describe('readNameLine', () => {
  it.each([
    ['JANE ROE', ['JANE ROE'], undefined, 'name-line'],
    ['Jane Roe and John Doe', ['Jane Roe', 'John Doe'], undefined, 'name-line'],
    ['— Jane Roe', ['Jane Roe'], undefined, 'name-line'],
    ['William Kazer, Reuters', ['William Kazer'], 'Reuters', 'name-and-paper-line'],
    ['Сергей ЛОБАНОВ, «Северная правда»', ['Сергей ЛОБАНОВ'], '«Северная правда»', 'name-and-paper-line'],
    ['Н. САВЕЛЬЕВ, наш спец. корр.', ['Н. САВЕЛЬЕВ'], 'наш спец. корр', 'name-and-paper-line'],
  ])('%s', (line, names, role, rule) => {
    const found = readNameLine(line, { strict: true });
    expect(found?.names).toEqual(names);
    expect(found?.role).toBe(role);
    expect(found?.rule).toBe(rule);
  });

  it.each(['Harbour Board', 'New York', 'City Council Meeting', 'Jane Roe: a life', 'Is Jane Roe right?', 'Jane Roe, 54', 'Virginia Beach', 'Jane', 'THE MAYOR', ''])(
    'no name: %s',
    (line) => {
      expect(readNameLine(line, { strict: true })).toBeUndefined();
    },
  );
});
