/** The `<head>` of every page. It asks nothing of other hosts and holds no inline style or script. */
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
      {children}
    </head>
  );
}
