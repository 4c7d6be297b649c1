/**
 * The `<head>` of every page. It asks nothing of other hosts and holds no inline style or script: JSON-LD is a block of
 * data, which no browser runs and no content security policy refuses.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { FrameView } from '../../src/model/views.js';

interface Props {
  readonly view: FrameView;
  readonly children?: ComponentChildren;
}

export function Head({ view, children }: Props): VNode {
  const { site, root } = view;
  return (
    <head>
      {view.base !== undefined && <base href={view.base} />}
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{view.documentTitle}</title>
      {view.description && <meta name="description" content={view.description} />}
      {view.canonical !== undefined && <link rel="canonical" href={view.canonical} />}
      <link rel="stylesheet" href={`${root}assets/style.css`} />
      <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
      <link rel="alternate" type="application/rss+xml" title={site.name} href={site.feeds.rss} />
      <link rel="alternate" type="application/atom+xml" title={site.name} href={site.feeds.atom} />
      <link rel="alternate" type="application/feed+json" title={site.name} href={site.feeds.json} />
      {view.feed && <link rel="alternate" type="application/atom+xml" title={view.feed.text} href={view.feed.href} />}
      {view.openSearch !== undefined && <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={view.openSearch} />}
      {view.metadata.some((tag) => 'name' in tag && tag.name.startsWith('DC')) && (
        <>
          <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
          <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
        </>
      )}
      {view.metadata.map((tag) => (
        <meta {...tag} />
      ))}
      {/* Escaped by the plan stage so that no text in it can end the element. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: view.jsonLd }} />
      {children}
    </head>
  );
}
