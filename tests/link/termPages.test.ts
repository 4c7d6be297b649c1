/** Addresses of a topic's, a section's or an author's page as other programs give them, and what leads nowhere. */
import { describe, expect, it } from 'vitest';
import { termPages } from '../../src/stages/link/termPages.js';

const pageOf = termPages({
  topic: new Map([
    ['mobile', 'topics/mobile'],
    ['code & craft', 'topics/code-craft'],
    ['code craft', 'topics/code-craft-1a2b3c4d'],
  ]),
  section: new Map([['town hall', 'sections/town-hall']]),
  author: new Map([['jane roe', 'authors/jane-roe']]),
});

describe('a page of the archive’s own', () => {
  it.each([
    ['topics/mobile', 'topics/mobile/index.html'],
    ['tags/Mobile/', 'topics/mobile/index.html'],
    ['tag/mobile/page/2', 'topics/mobile/index.html'],
    ['tag/mobile/index.html', 'topics/mobile/index.html'],
    ['topics/code-craft', 'topics/code-craft/index.html'],
    ['category/town-hall', 'sections/town-hall/index.html'],
    ['tags/town-hall', 'sections/town-hall/index.html'],
    ['authors/jane-roe', 'authors/jane-roe/index.html'],
    ['topics', 'topics/index.html'],
    ['autoren', 'authors/index.html'],
  ])('%s', (path, url) => {
    expect(pageOf(path)).toBe(url);
  });

  it.each(['topics/desktop', 'authors/mobile', 'mobile', 'events/mobile', 'topics/mobile/apps', 'category/nobody', ''])('%s leads nowhere', (path) => {
    expect(pageOf(path)).toBeUndefined();
  });

  it('has no list of what nobody has', () => {
    expect(termPages({ topic: new Map(), section: new Map(), author: new Map() })('topics')).toBeUndefined();
  });
});
