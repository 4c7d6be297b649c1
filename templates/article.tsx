/**
 * One article. `<html>` carries the article's language; the interface's words inside it are marked where theirs differs.
 * The only template that prints HTML from a view as HTML; of the parts, `Head` prints JSON-LD so.
 */
import type { VNode } from 'preact';
import type { ArticleView } from '../src/model/views.js';
import { Cite } from './parts/article/Cite.js';
import { Onward } from './parts/article/Onward.js';
import { Opening } from './parts/article/Opening.js';
import { Particulars } from './parts/article/Particulars.js';
import { Reference } from './parts/article/Reference.js';
import { Page } from './parts/Page.js';

export function render(view: ArticleView): VNode {
  return (
    <Page view={view} kind="article">
      <span class="Z3988" title={view.coins} hidden />
      <article class="article">
        <Opening view={view} />
        <Particulars view={view} />
        {/* Sanitised by the enrich stage. */}
        <div class="body" data-page={view.passageAddress} dangerouslySetInnerHTML={{ __html: view.bodyHtml }} />
        <Reference view={view} />
        <Cite view={view} />
      </article>
      <Onward view={view} />
    </Page>
  );
}
