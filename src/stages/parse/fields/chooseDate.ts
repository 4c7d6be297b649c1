import type { DateStatement } from '../../../model/date.js';
import { daysBetween } from '../../../model/daysBetween.js';
import { diagnose } from '../../../model/diagnose.js';
import type { FieldInput } from './fieldInput.js';

/** Days by which a dateline may precede the paper that prints it: a report of last week is no contradiction. */
const datelineLag = 10;

/** The statements with the chosen one first. Those that exclude each other are reported. */
export function chooseDate(statements: readonly DateStatement[], input: FieldInput): DateStatement[] {
  const [first, ...others] = statements;
  if (first === undefined) return [];
  let chosen = first;
  for (const other of others) {
    const within = other.earliest >= chosen.earliest && other.latest <= chosen.latest;
    if (within && (other.earliest > chosen.earliest || other.latest < chosen.latest)) chosen = other;
    else if (other.earliest > chosen.latest || other.latest < chosen.earliest) {
      if (other.evidence.source === 'dateline' && Math.abs(daysBetween(other.latest, chosen.earliest)) <= datelineLag) continue;
      const { place } = chosen.evidence;
      input.report(
        diagnose(
          'date/conflict',
          { path: input.source.path, ...(place?.line === undefined ? {} : { line: place.line }), field: 'date' },
          { chosen: chosen.edtf, chosenBy: chosen.evidence.rule, other: other.edtf, otherBy: other.evidence.rule },
        ),
      );
    }
  }
  return [chosen, ...statements.filter((statement) => statement !== chosen)];
}
