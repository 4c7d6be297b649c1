import type { DateReading, DateStatement } from '../../model/date.js';
import type { DateView } from '../../model/views.js';
import { hrefOf, listUrl } from './address.js';
import type { Building } from './building.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { PlanContext } from './planContext.js';

/** A date statement as a reader sees it: no more precise than it is. */
export function dateView(date: DateStatement, root: string, context: PlanContext): DateView {
  const { text, url, datetime } = printedDate(date, context);
  const view: Building<DateView> = {
    text,
    edtf: date.edtf,
    href: root + url,
    evidence: `${context.words.evidence[date.evidence.source === 'settings' ? 'import' : date.evidence.source]}: ${date.evidence.text}`,
  };
  if (datetime !== undefined) view.datetime = datetime;
  return view;
}

/** What depends on the date alone: an archive has few, and each stands in many lists. */
function printedDate(date: DateStatement, context: PlanContext) {
  const known = printedDates(context);
  let printed = known.get(date.edtf);
  if (printed === undefined) known.set(date.edtf, (printed = { text: dateText(date, context), url: hrefOf('', listUrl(folderOf(date))), datetime: machineDate(date.edtf) }));
  return printed;
}

const printedDates = oncePerPlan(() => new Map<string, { readonly text: string; readonly url: string; readonly datetime: string | undefined }>());

/** What HTML's `<time>` can state of a date; undefined for an interval, a season or a decade. */
export function machineDate(edtf: string): string | undefined {
  const datetime = unqualified(edtf);
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(datetime) ? datetime : undefined;
}

export function dateText(date: DateReading, context: PlanContext): string {
  const { words } = context;
  const { earliest, latest } = date;
  const text =
    date.precision === 'decade' && /^\d{3}X/.test(date.edtf)
      ? words.decade.replace('{year}', earliest.slice(0, 4))
      : earliest === latest
        ? context.date(earliest)
        : isWhole(date, 'month')
          ? context.date(earliest.slice(0, 7))
          : isWhole(date, 'year')
            ? context.date(earliest.slice(0, 4))
            : words.dateBetween.replace('{from}', context.date(earliest)).replace('{to}', context.date(latest));
  const qualifier = date.edtf.at(-1);
  if (qualifier === '?' || qualifier === '%') return words.dateUncertain.replace('{date}', text);
  return qualifier === '~' ? words.dateApproximate.replace('{date}', text) : text;
}

function isWhole(date: DateReading, unit: 'month' | 'year'): boolean {
  return unqualified(date.edtf) === date.earliest.slice(0, unit === 'month' ? 7 : 4);
}

/** Without the mark of what is uncertain or approximate. */
function unqualified(edtf: string): string {
  return /[?~%]$/.test(edtf) ? edtf.slice(0, -1) : edtf;
}

/** Folder of the pages of that day, month or year. */
function folderOf(date: DateStatement): string {
  const [year, month] = [date.earliest.slice(0, 4), date.earliest.slice(0, 7)];
  if (date.earliest === date.latest) return date.earliest.replaceAll('-', '/');
  return month === date.latest.slice(0, 7) ? month.replace('-', '/') : year;
}
