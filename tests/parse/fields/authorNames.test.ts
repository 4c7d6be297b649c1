/** The names in a list of authors, without what stands before a byline. */
import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../src/stages/parse/fields/authorNames.js';

describe('the names in a list', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe'],
    ['by Jane Roe', 'Jane Roe'],
    ['Von Anna Berg', 'Anna Berg'],
    ['Par Jeanne d’Arc', 'Jeanne d’Arc'],
    ['Por Ana Ruiz', 'Ana Ruiz'],
    ['Door Jan de Boer', 'Jan de Boer'],
    ['بقلم محمد علي', 'محمد علي'],
    ['Written by Jane Roe', 'Jane Roe'],
    // Names that begin so.
    ['Von Hippel, Eric', 'Von Hippel, Eric'],
    ['Von Miller', 'Von Miller'],
    ['Par Lagerkvist', 'Par Lagerkvist'],
    ['Byron Roe', 'Byron Roe'],
    ['Portia Roe', 'Portia Roe'],
  ])('%s', (text, name) => expect(authorNames([text])).toEqual([name]));
});

describe('the name in a group', () => {
  it.each([
    [{ key: 'giannis', title: 'Committer' }, 'giannis'],
    [{ name: 'Jane Roe', key: 'jroe', title: 'Editor' }, 'Jane Roe'],
    [{ title: 'Jane Roe', slug: 'jane-roe' }, 'Jane Roe'],
    [{ title: 'Jane Roe' }, 'Jane Roe'],
  ])('%j is %s', (group, name) => expect(authorNames([new Map(Object.entries(group))])).toEqual([name]));
});
