import type { DateStatement } from '../../model/date.js';
import type { DateView } from '../../model/views.js';
import { yearKnown } from '../../model/yearKnown.js';
import { hrefOf, listUrl } from './address.js';
import type { Building } from './building.js';
import { dateAsKnown } from './dateAsKnown.js';
import { dateFolder, withoutYearFolder } from './dateFolder.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { PlanContext } from './planContext.js';

/** A date statement as a reader sees it: no more precise than it is, and marked where it is inferred. */
export function dateView(date: DateStatement, root: string, context: PlanContext): DateView {
  const { text, url, datetime } = printedDate(date, context);
  const view: Building<DateView> = {
    text,
    edtf: date.edtf,
    ...(url === undefined ? {} : { href: root + url }),
    evidence: `${context.words.evidence[date.evidence.source === 'settings' ? 'import' : date.evidence.source]}: ${date.evidence.text}`,
  };
  if (datetime !== undefined) view.datetime = datetime;
  return view;
}

/** What depends on the date alone: an archive has few, and each stands in many lists. */
function printedDate(date: DateStatement, context: PlanContext) {
  const known = printedDates(context);
  const key = `${date.edtf}${date.inferredFrom === undefined ? '' : ' inferred'}`;
  let printed = known.get(key);
  if (printed === undefined) known.set(key, (printed = { text: dateAsKnown(date, context), url: pageOf(date, context), datetime: machineDate(date.edtf) }));
  return printed;
}

const printedDates = oncePerPlan(() => new Map<string, { readonly text: string; readonly url: string | undefined; readonly datetime: string | undefined }>());

function pageOf(date: DateStatement, context: PlanContext): string | undefined {
  const folder = folderOf(date, context);
  return folder === undefined ? undefined : hrefOf('', listUrl(folder));
}

/** What HTML's `<time>` can state of a date; undefined for an interval, a season or a decade. */
export function machineDate(edtf: string): string | undefined {
  const datetime = unqualified(edtf);
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(datetime) ? datetime : undefined;
}

/** Without the mark of what is uncertain or approximate. */
function unqualified(edtf: string): string {
  return /[?~%]$/.test(edtf) ? edtf.slice(0, -1) : edtf;
}

/** Folder of the pages of that day, month or year, or of those of no certain year; the nearest that there is, since an issue may state a day of which the archive has no article. */
function folderOf(date: DateStatement, context: PlanContext): string | undefined {
  const [year, month] = [date.earliest.slice(0, 4), date.earliest.slice(0, 7)];
  const folders =
    yearKnown(date) === undefined ? [withoutYearFolder] : date.earliest === date.latest ? [date.earliest, month, year] : month === date.latest.slice(0, 7) ? [month, year] : [year];
  return folders.map((folder) => folder.replaceAll('-', '/')).find((folder) => dateFolders(context).has(folder));
}

const dateFolders = oncePerPlan(({ site }) => {
  const folders = site.years.flatMap(({ year, months }) => [
    dateFolder(year),
    ...months.flatMap(({ month, days }) => [dateFolder(year, month), ...days.map(({ day }) => dateFolder(year, month, day))]),
  ]);
  return new Set([...folders, ...(site.withoutYear.length === 0 ? [] : [withoutYearFolder])]);
});
