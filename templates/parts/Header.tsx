/** The masthead: name, tagline, main menu and search. On the home page the name is the page's heading; the search page has a form of its own. */
import type { VNode } from 'preact';
import type { FrameView, PageKind } from '../../src/model/views.js';
import { kept } from './kept.js';
import { otherLanguage } from './otherLanguage.js';
import { TextLink } from './TextLink.js';

interface Props {
  readonly view: FrameView;
  readonly kind: PageKind;
}

export function Header(props: Props): VNode {
  const { view, kind } = props;
  return kept(Masthead, props, { of: [view.site, view.navigation, view.words], variant: `${kind} ${view.lang} ${view.dir}` });
}

function Masthead({ view, kind }: Props): VNode {
  const { site, words } = view;
  // A menu of the owner's may name nothing but pages that this archive does not have.
  const hasMenu = view.navigation.length > 0;
  const hasSearch = kind !== 'search';
  const name = <a href={site.home}>{site.logo === undefined ? site.name : <img class="logo" src={site.logo} alt={site.name} />}</a>;
  return (
    <header class="masthead" {...otherLanguage(site, view)}>
      <div class="title">
        {kind === 'home' ? <h1 class="name">{name}</h1> : <p class="name">{name}</p>}
        {site.tagline && <p class="tagline">{site.tagline}</p>}
      </div>
      {(hasMenu || hasSearch) && (
        <div class="bar">
          {hasMenu && (
            <nav class="menu" aria-label={words.menu}>
              <ul>
                {view.navigation.map((link) => (
                  <li>
                    <TextLink link={link} />
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {hasSearch && (
            <form class="find" role="search" action={site.search}>
              <input id="find" name="q" type="search" aria-label={words.searchLabel} />
              <button type="submit">{words.search}</button>
            </form>
          )}
        </div>
      )}
    </header>
  );
}
