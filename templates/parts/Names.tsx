/** Names in a row. Each is isolated, so that names in Arabic and Latin script do not pull each other out of order. */
import { Fragment, type VNode } from 'preact';
import type { LinkView } from '../../src/model/views.js';
import { TextLink } from './TextLink.js';

interface Props {
  readonly names: readonly (string | LinkView)[];
  /** Of the interface's language, with its space. */
  readonly comma: string;
}

export function Names({ names, comma }: Props): VNode {
  return (
    <>
      {names.map((name, index) => (
        <Fragment>
          {index > 0 && comma}
          <bdi>{typeof name === 'string' ? name : <TextLink link={name} />}</bdi>
        </Fragment>
      ))}
    </>
  );
}
