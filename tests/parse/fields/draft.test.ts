/** What a text, its folder or what lies beside it says about who may read it; and what only looks so. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { digestOf } from '../../../src/model/digestOf.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import type { SettingsInput } from '../../../src/model/settings.js';
import { draftNotice } from '../../../src/stages/parse/draftNotice.js';
import { parseArticle } from '../../../src/stages/parse/parseArticle.js';
import { readArticle } from '../../helpers/readArticle.js';
import { testSettings } from '../../helpers/testSettings.js';

interface Beside {
  readonly [name: string]: string;
}

function noticeOf(fields: string, path = 'blog/a.md', settings: SettingsInput = {}, beside: Beside = {}): string | undefined {
  const text = `---\ntitle: The quay\n${fields}\n---\nThe council voted on Tuesday for the quay.\n`;
  const source = { path: path as SourcePath, digest: digestOf(text), text, encoding: 'utf-8' };
  const origin = { source: 'sidecar', rule: 'sidecar', path: 'blog/a.meta.yaml' as SourcePath } as const;
  const records = new Map([[source.path, Object.entries(beside).map(([name, value], index) => ({ name, value, line: index + 1, origin }))]]);
  const { draft } = parseArticle(source, testSettings(settings), { ...noKnowledge, records }).value?.fields ?? {};
  if (draft?.value !== true) return undefined;
  const { code, message } = draftNotice(source.path, draft);
  return `${code} ${message}`;
}

describe('a text that is not for everybody', () => {
  it.each([
    ['status: hidden', 'status: hidden'],
    ['status: skip', 'status: skip'],
    ['status: Scheduled', 'status: Scheduled'],
    ['status: future', 'status: future'],
    ['wp:status: future', 'wp:status: future'],
    ['status: 0', 'status: 0'],
    ['visibility: members', 'visibility: members'],
    ['visibility: paid', 'visibility: paid'],
    ['hidden: true', 'hidden: true'],
    ['hide: yes', 'hide: yes'],
    ['private: true', 'private: true'],
    ['unlisted: true', 'unlisted: true'],
    ['wip: true', 'wip: true'],
    ['headless: true', 'headless: true'],
    ['is_published: false', 'is_published: false'],
    ['publish: false', 'publish: false'],
    ['permalink: false', 'permalink: false'],
    ['build:\n  render: never', 'build: render: never'],
    ['_build:\n  list: false', '_build: list: false'],
  ])('%s', (fields, mark) => {
    expect(noticeOf(fields)).toContain(`article/not-public Not published: \`${mark}\` in blog/a.md:3 says`);
    expect(noticeOf(fields, 'blog/a.md', { rules: { 'not-public-field': false } }), 'the owner publishes them').toBeUndefined();
    expect(noticeOf(fields, 'blog/a.md', {}, { draft: 'false' }), 'the owner publishes it').toBeUndefined();
  });

  it('is one with a password, which is not shown', () => {
    expect(noticeOf('password: gull-7')).toContain('`password: …`');
    expect(noticeOf('post_password: gull-7')).not.toContain('gull');
  });

  it('is no more where what lies beside it says otherwise', () => {
    expect(noticeOf('visibility: members', 'blog/a.md', {}, { visibility: 'public' })).toBeUndefined();
    expect(noticeOf('visibility: public', 'blog/a.md', {}, { visibility: 'members' })).toContain('in blog/a.meta.yaml:1');
  });

  it.each(['_drafts/a.md', 'drafts/2021/a.md', 'blog/_drafts/a.md', 'Drafts/a.txt', 'drafts/index.md', 'brouillons/a.md'])('lies in a folder of drafts: %s', (path) => {
    expect(noticeOf('date: 2021-03-09', path)).toContain('article/draft-folder');
    expect(noticeOf('date: 2021-03-09', path, { rules: { 'draft-folder': false } })).toBeUndefined();
    expect(noticeOf('date: 2021-03-09', path, {}, { draft: 'no' })).toBeUndefined();
  });
});

describe('a text for everybody', () => {
  it.each([
    'status: published',
    'status: archived',
    'status: 1',
    'status: featured',
    'visibility: public',
    'access: open',
    'hidden: false',
    'hide: [navigation, toc]',
    'hide:\n  - footer',
    'private: false',
    'password:',
    'password: false',
    'permalink: /quay/',
    'permalink: /false/',
    'published: 2021-03-09',
    'public: Harbour Office',
    'publish: 2021-03-09',
    'build:\n  render: always\n  list: local',
    'noindex: true',
    'sitemap: false',
    'tags: [hidden, private, drafts]',
    'category: drafts',
  ])('%s', (fields) => {
    expect(noticeOf(fields)).toBeUndefined();
  });

  it('has a card of a database that tells for whom its paper was', async () => {
    const { article, parsed } = await readArticle('Title: The quay stays closed\nDate: 2021-03-09\nAccess: subscribers\n\nThe council voted on Tuesday for the quay.\n', 'a.txt');
    expect(article.headline).toBe('The quay stays closed');
    expect(parsed.fields.draft).toBeUndefined();
  });

  it.each(['draft/a.md', 'sport/nfl-drafts/a.md', 'blog/drafts.md', 'redrafts/a.md'])('lies in no folder of drafts: %s', (path) => {
    expect(noticeOf('date: 2021-03-09', path)).toBeUndefined();
  });
});
