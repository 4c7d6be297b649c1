/** One citation: its title in italics, its address in an element of its own, and what runs otherwise than the rest kept apart. */
import type { VNode } from 'preact';
import type { CitationRun } from '../../../src/model/views.js';

export function Citation({ text }: { text: readonly CitationRun[] }): VNode {
  return (
    <>
      {text.map((run) => {
        if (run.isAddress) return <bdi class="address">{run.text}</bdi>;
        const words = run.isIsolated ? <bdi>{run.text}</bdi> : run.text;
        return run.isTitle ? <cite>{words}</cite> : words;
      })}
    </>
  );
}
