/** The frame of every page: head, header, breadcrumbs, main, footer. */
import type { ComponentChildren, VNode } from 'preact';
import type { FrameView, PageKind } from '../../src/model/views.js';
import { Breadcrumbs } from './Breadcrumbs.js';
import { Footer } from './Footer.js';
import { Head } from './Head.js';
import { Header } from './Header.js';
import { otherLanguage } from './otherLanguage.js';

interface Props {
  readonly view: FrameView;
  readonly kind: PageKind;
  /** More for the head. */
  readonly head?: ComponentChildren;
  /** `data-*` attributes of `<main>`. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly children: ComponentChildren;
}

export function Page({ view, kind, head, data, children }: Props): VNode {
  return (
    <html lang={view.lang} dir={view.dir}>
      <Head view={view}>{head}</Head>
      <body class={`is-${kind}`}>
        {/* Under a `<base href>` a fragment leads to another page. */}
        {view.base === undefined && (
          <a class="skip" href="#main" {...otherLanguage(view.site, view)}>
            {view.words.skipToContent}
          </a>
        )}
        <Header view={view} kind={kind} />
        <Breadcrumbs view={view} />
        <main id="main" {...data}>
          {children}
        </main>
        <Footer view={view} />
      </body>
    </html>
  );
}
