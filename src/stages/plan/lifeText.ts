import type { PlanContext } from './planContext.js';

/** The dates of a person or place, in EDTF, as a reader sees them: "1843–1911", "about 1843–", "1 May 1950". */
export function lifeText(edtf: string, context: PlanContext): string {
  const sides = edtf.split('/').map((side) => sideText(side, context));
  return sides.join('–');
}

function sideText(side: string, { words, date }: PlanContext): string {
  if (side === '' || side === '..') return '';
  const qualifier = /[?~%]$/.exec(side)?.[0];
  const plain = side.replace(/[?~%]$/, '');
  const text = /^\d{3}X$/.test(plain) ? words.decade.replace('{year}', plain.replace('X', '0')) : date(plain);
  if (qualifier === '~') return words.dateApproximate.replace('{date}', text);
  return qualifier === undefined ? text : words.dateUncertain.replace('{date}', text);
}
