/** A link as the view gives it; the current one says so to assistive software. */
import type { VNode } from 'preact';
import type { LinkView } from '../../src/model/views.js';

export function TextLink({ link }: { link: LinkView }): VNode {
  return (
    <a href={link.href} aria-current={link.current}>
      {link.text}
    </a>
  );
}
