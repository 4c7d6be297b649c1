/** The licence of the texts, with its text one click away. */
import type { VNode } from 'preact';
import type { FrameView } from '../../src/model/views.js';

export function Licence({ licence }: { licence: NonNullable<FrameView['site']['licence']> }): VNode {
  const name = <bdi>{licence.name}</bdi>;
  return licence.href === undefined ? (
    name
  ) : (
    <a href={licence.href} rel="license">
      {name}
    </a>
  );
}
