/**
 * The `<head>` of every page. It asks nothing of other hosts and holds no inline style or script: JSON-LD is a block of
 * data, which no browser runs and no content security policy refuses.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { FrameView } from '../../src/model/views.js';
import { kept } from './kept.js';

interface Props {
  readonly view: FrameView;
  readonly children?: ComponentChildren;
}

export function Head({ view, children }: Props): VNode {
  const { site, root, metadata } = view;
  const names = (vocabulary: string): boolean => metadata.some(({ name }) => name?.startsWith(vocabulary));
  return (
    <head>
      {view.base !== undefined && <base href={view.base} />}
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{view.documentTitle}</title>
      {view.canonical !== undefined && <link rel="canonical" href={view.canonical} />}
      {kept(Companions, { view }, { of: [site, view.fonts], variant: root })}
      {view.feed && <link rel="alternate" type="application/atom+xml" title={view.feed.text} href={view.feed.href} />}
      {view.openSearch !== undefined && <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={view.openSearch} />}
      {names('DC.') && <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />}
      {names('DCTERMS.') && <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />}
      {metadata.map((tag) => (
        <meta {...tag} />
      ))}
      {/* Escaped by the plan stage so that no text in it can end the element. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: view.jsonLd }} />
      {children}
    </head>
  );
}

/** What comes with every page: faces, stylesheet, icon, feed. */
function Companions({ view }: { view: FrameView }): VNode {
  const { site, root, fonts } = view;
  return (
    <>
      {fonts.map((href) => (
        <link rel="preload" as="font" href={href} crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={`${root}assets/style.css`} />
      <link rel="icon" href={`${root}assets/icon.svg`} />
      <link rel="alternate" type="application/atom+xml" title={site.name} href={site.feeds.atom} />
    </>
  );
}
