/** The words of a tree, as they are searched and counted. */
import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/model/plainTextOf.js';
import { remarkTree } from '../../src/stages/parse/forms/remarkTree.js';

describe('plainTextOf', () => {
  it.each([
    ['![A pier](a.png)![A bell](b.png)', 'A pier A bell'],
    ['Before![A pier](a.png)after', 'Before A pier after'],
    ['Before ![A pier](a.png), after', 'Before A pier, after'],
    ['(![A pier](a.png))', '(A pier)'],
    ['![](a.png)**bold**ly', 'boldly'],
    ['[one](a)[two](b)', 'onetwo'],
    ['- one\n- two', 'one\ntwo'],
  ])('%s is %j', (markdown, text) => expect(plainTextOf(remarkTree(markdown))).toBe(text));
});
