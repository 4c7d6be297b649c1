/** Articles through link and plan, as the pipeline does it, without a disk. */
import type { Article } from '../../src/model/article.js';
import type { Authority } from '../../src/model/authority.js';
import type { SourcePath } from '../../src/model/brands.js';
import type { Plan } from '../../src/model/page.js';
import type { SettingsInput } from '../../src/model/settings.js';
import type { Site } from '../../src/model/site.js';
import { linkSite } from '../../src/stages/link/linkSite.js';
import { planPages } from '../../src/stages/plan/planPages.js';
import { bodyOf } from './anyArticles.js';
import { testSettings } from './testSettings.js';

export const publicFiles: ReadonlySet<string> = new Set(['favicon.svg', 'style.css']);
const images: ReadonlySet<SourcePath> = new Set(['pier.jpg', 'A/b.png'] as SourcePath[]);

export function planOf(articles: readonly Article[], input: SettingsInput = {}, authorities: readonly Authority[] = []): { site: Site; plan: Plan } {
  // Each article's body is told by its offset, so that it does not depend on the order of the articles.
  const bodies = new Map(articles.map((article) => [Number.parseInt(article.id.slice(0, 12), 16), bodyOf(article.slots)]));
  const stored = articles.map((article) => ({ ...article, body: { offset: Number.parseInt(article.id.slice(0, 12), 16), length: 0 } }));
  const site = linkSite({ articles: stored, images, publicFiles, authorities, settings: testSettings(input) }).value;
  const plan = planPages({ site, settings: testSettings(input), readBody: ({ offset }) => bodies.get(offset) ?? '', publicFiles, sizeOfPicture: () => undefined }).value;
  return { site, plan };
}
