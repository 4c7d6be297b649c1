/** Acronyms are found where a text gives both forms, in either order and many languages, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../src/stages/enrich/findAcronyms.js';

function found(text: string): string[] {
  return findAcronyms(text).map(({ short, long }) => `${short}: ${long}`);
}

describe('findAcronyms', () => {
  it.each([
    ['Putin called on the Collective Security Treaty Organization (CSTO) to help.', 'CSTO: Collective Security Treaty Organization'],
    ['The CSTO (the Collective Security Treaty Organization) is an alliance.', 'CSTO: Collective Security Treaty Organization'],
    ['World Health Organization (WHO; in French, OMS)', 'WHO: World Health Organization'],
    ['the IRA (Irish Republican Army, founded in 1919)', 'IRA: Irish Republican Army'],
    ['the Centers for Disease Control and Prevention (CDC) said', 'CDC: Centers for Disease Control and Prevention'],
    ['the Association of American Universities (AAU)', 'AAU: Association of American Universities'],
    ['the Bureau of Alcohol, Tobacco, Firearms and Explosives (BATFE)', 'BATFE: Bureau of Alcohol, Tobacco, Firearms and Explosives'],
    ['severe acute respiratory syndrome (SARS)', 'SARS: severe acute respiratory syndrome'],
    ['research and development (R&D)', 'R&D: research and development'],
    ['the Department of Defense (DoD)', 'DoD: Department of Defense'],
    ['The Nature Conservancy (TNC)', 'TNC: The Nature Conservancy'],
    ['United Nations (U.N.) troops', 'U.N.: United Nations'],
    ['the U.S. Agency for International Development (USAID)', 'USAID: U.S. Agency for International Development'],
    ['the Organisation for Security and Co-operation in Europe (OSCE)', 'OSCE: Organisation for Security and Co-operation in Europe'],
    ['the Food and Drug Administration’s (“FDA”) rule', 'FDA: Food and Drug Administration'],
    ['of the "Islamic State of Iraq and the Levant" (ISIL)', 'ISIL: Islamic State of Iraq and the Levant'],
    ['the European Economic\n   Community (EEC)', 'EEC: European Economic Community'],
    // As British papers write acronyms that are spoken as words.
    ['the North Atlantic Treaty Organisation (Nato)', 'Nato: North Atlantic Treaty Organisation'],
    ['Bundesverband der Deutschen Industrie (BDI)', 'BDI: Bundesverband der Deutschen Industrie'],
    ['der BDI (Bundesverband der Deutschen Industrie)', 'BDI: Bundesverband der Deutschen Industrie'],
    ['die Kreditanstalt für Wiederaufbau (KfW)', 'KfW: Kreditanstalt für Wiederaufbau'],
    ['der Bundesnachrichtendienst (BND)', 'BND: Bundesnachrichtendienst'],
    ['der Deutsche Gewerkschaftsbund (DGB)', 'DGB: Deutsche Gewerkschaftsbund'],
    ['der Österreichische Rundfunk (ORF)', 'ORF: Österreichische Rundfunk'],
    ['le Syndicat national de l’édition (SNE)', 'SNE: Syndicat national de l’édition'],
    ['el Fondo Monetario Internacional (FMI)', 'FMI: Fondo Monetario Internacional'],
    ['o Partido dos Trabalhadores (PT)', 'PT: Partido dos Trabalhadores'],
    ['Организация Договора о коллективной безопасности (ОДКБ)', 'ОДКБ: Организация Договора о коллективной безопасности'],
    ['Κομμουνιστικό Κόμμα Ελλάδας (ΚΚΕ)', 'ΚΚΕ: Κομμουνιστικό Κόμμα Ελλάδας'],
  ])('finds %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    'LONDON (AP) - The ferry sailed.',
    'WASHINGTON (Reuters) — The ferry sailed.',
    'First paragraph.\nABU POINT (AP) -- The ferry sailed.',
    'Rep. Ann Roe (D-Calif.) and Sen. Bo Li (R)',
    'General Electric Co (GE.N) and Apple Inc. (AAPL) rose',
    'analysts at Apple Inc. (AAPL)',
    'He left in the year (1990) and laughed (laughs) (Applause)',
    'Chapter Five (IV), Item I (II)',
    'Gerda Schmidt (GER) beat Usain Bolt (JAM) in the Netherlands (NED)',
    'Game of Thrones (HBO) at 8 p.m. (NBC)',
    'he said American Universities (SAU)',
    // The name before the bracket is not what its letters stand for.
    'fighters of the Revolutionary Armed Forces of Colombia (FARC)',
    'Médecins Sans Frontières (Doctors Without Borders)',
    'ISIS (a group that fights in Iraq)',
    'NATO (the alliance)',
    'Henry Louis Mencken (1880-1956) lived in Paris (France)',
    'A Collective. Security Treaty Organization (CSTO)',
    'Collective\n\nSecurity Treaty Organization (CSTO)',
    'Collective Security Treaty Organization (the CSTO',
    'Collective Security Treaty Organization, CSTO',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where the definition stands', () => {
    const text = 'On Jan. 10 the Collective Security Treaty Organization (CSTO) met; the BDI (Bundesverband der Deutschen Industrie) did not.';
    expect(findAcronyms(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Collective Security Treaty Organization (CSTO)',
      'BDI (Bundesverband der Deutschen Industrie)',
    ]);
  });

  it('finds in any text only what the text has', () => {
    const token = fc.constantFrom(
      'the',
      'Collective',
      'Security',
      'Treaty',
      'U.N.',
      'of',
      'CST',
      '(CST)',
      '(',
      ')',
      '(C',
      'ST)',
      '-',
      '“CST”',
      '\n',
      '\n\n',
      'é',
      '',
      'Стой',
      '(С)',
      '港',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(token, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }), (tokens) => {
        const text = tokens.join(' ');
        let last = 0;
        for (const { short, long, start, end } of findAcronyms(text)) {
          const definition = text.slice(start, end).replace(/\s+/g, ' ');
          expect(definition).toContain(short);
          expect(definition).toContain(long);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(last);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each(['(', ')', 'x', ' ', 'A', '.', '()', 'a(', 'A(', 'A ', '(A', "A'", 'A-', '\n('])('takes a megabyte of %j', (unit) => {
    expect(findAcronyms(`${unit.repeat(1e6 / unit.length)} (AB)`)).toEqual([]);
  });

  it.each(['(AB)', '(AB)-', 'A B (AB) ', 'AB (x y) ', '\n(AB)-', '(A B C D E F'])('takes 200 kilobytes of %j', (unit) => {
    expect(() => findAcronyms(unit.repeat(200_000 / unit.length))).not.toThrow();
  });
});
