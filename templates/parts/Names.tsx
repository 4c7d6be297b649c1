/** Names in a row. Each is isolated, so that names in Arabic and Latin script do not pull each other out of order. */
import { Fragment, type VNode } from 'preact';
import type { LinkView } from '../../src/model/views.js';
import { TextLink } from './TextLink.js';

export function Names({ names }: { names: readonly (string | LinkView)[] }): VNode {
  return (
    <>
      {names.map((name, index) => (
        <Fragment>
          {index > 0 && ', '}
          <bdi>{typeof name === 'string' ? name : <TextLink link={name} />}</bdi>
        </Fragment>
      ))}
    </>
  );
}
