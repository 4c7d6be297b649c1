/** The benchmark's rounds: contenders in turns, steps in order, failures of others as findings, different sites refused. */
import { describe, expect, it } from 'vitest';
import type { Contender, Run, Step } from '../../bench/contender.mjs';
import { measureCase } from '../../bench/measureCase.mjs';
import { runOf } from './cases.js';

interface Script {
  readonly who: string;
  readonly steps: readonly Step[];
  /** Of the build after so many. */
  readonly build: (built: number) => Run | Error;
  readonly isOurs?: true;
}

function contenderOf({ who, steps, build, isOurs }: Script, log: string[]): Contender {
  let built = 0;
  return {
    who,
    out: '',
    ...(isOurs === undefined ? {} : { isOurs }),
    steps: Object.fromEntries(steps.map((step) => [step, () => void log.push(`${who} ${step}`)])),
    async *build() {
      const run = build(built);
      built += 1;
      if (run instanceof Error) throw run;
      yield { search: false, run };
    },
  };
}

async function measured(scripts: readonly Script[], runs: number) {
  const log: string[] = [];
  const found = await measureCase(
    scripts.map((script) => contenderOf(script, log)),
    { runs, say: () => {}, onStart: () => {} },
  );
  return { ...found, log };
}

const ours = (build: Script['build']): Script => ({ who: 'backfile', steps: ['cold', 'warm'], build, isOurs: true });
const theirs = (build: Script['build']): Script => ({ who: 'Hugo', steps: ['cold', 'edited'], build });

describe('measureCase', () => {
  it('takes turns, and keeps the runs of a step together', async () => {
    const { figures, failures, log } = await measured([ours((built) => runOf({ wall: built })), theirs(() => runOf())], 2);
    const round = ['backfile cold', 'backfile warm', 'Hugo cold', 'Hugo edited'];
    expect(log).toEqual([...round, ...round]);
    expect(figures.map(({ who, step }) => `${who} ${step}`)).toEqual(round);
    expect(figures.map(({ runs }) => runs.map(({ wall }) => wall)).slice(0, 2)).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect(failures).toEqual([]);
  });

  it('reports a failure of another and leaves it out from then on', async () => {
    const { figures, failures, log } = await measured([ours(() => runOf()), theirs((built) => (built === 1 ? new Error('out of memory') : runOf()))], 3);
    expect(failures).toEqual(['Hugo, one article edited: out of memory']);
    expect(log.filter((line) => line.startsWith('Hugo'))).toEqual(['Hugo cold', 'Hugo edited']);
    expect(figures.map(({ who, step, runs }) => [who, step, runs.length])).toEqual([
      ['backfile', 'cold', 3],
      ['backfile', 'warm', 3],
      ['Hugo', 'cold', 1],
    ]);
  });

  it('fails where backfile does', async () => {
    await expect(measured([ours(() => new Error('a bug'))], 1)).rejects.toThrow('a bug');
  });

  it('refuses sites with different numbers of pages at once', async () => {
    const { refused, log } = await measured([ours(() => runOf({ pages: 2867 })), theirs(() => runOf({ pages: 2866 }))], 3);
    expect(refused).toBe('cold: backfile makes 2,867 pages, Hugo 2,866');
    expect(log).toEqual(['backfile cold', 'backfile warm', 'Hugo cold']);
  });
});
