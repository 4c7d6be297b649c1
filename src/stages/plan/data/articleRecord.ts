import type { Article } from '../../../model/article.js';
import type { DateStatement } from '../../../model/date.js';
import { textOfHtml } from '../../../model/textOfHtml.js';
import { withoutNoteSigns } from '../../../model/withoutNoteSigns.js';
import { wholeAddress } from '../address.js';
import { fillSlots } from '../fillSlots.js';
import type { PlanContext } from '../planContext.js';

/** An article as a line of the data: what its page says, and its text as on the page. `recordSchema` describes it; fields without a value are left out. */
export function articleRecord(article: Article, { site, settings, readBody }: PlanContext): object {
  const { id, source, published, bylines, dateline, issue } = article;
  const address = site.urls.get(id) ?? '';
  const targets = site.slotTargets.get(id) ?? [];
  const others = article.dateClaims.filter((claim) => claim !== published);
  return {
    id,
    address: wholeAddress(undefined, address),
    url: settings.url === undefined ? undefined : wholeAddress(settings.url, address),
    source: source.path,
    headline: article.headline,
    headlineIsMade: article.headlineIsMade,
    kicker: article.kicker,
    deck: article.deck,
    authors: bylines.map(({ name, role }) => ({ name, role })),
    dateline: dateline === undefined ? undefined : { place: dateline.place, date: dateline.date, agency: dateline.agency },
    date: published === undefined ? undefined : { ...dateRecord(published), isInferred: published.inferredFrom !== undefined },
    otherDates: others.length === 0 ? undefined : others.map(dateRecord),
    section: article.section,
    issue:
      issue === undefined
        ? undefined
        : { label: site.issueOf.get(id)?.label, publication: issue.publication, volume: issue.volume, number: issue.number, through: issue.through, year: issue.year },
    page: article.page,
    topics: article.topics,
    language: article.language,
    wordCount: article.wordCount,
    references: article.slots.flatMap((slot, index) => {
      if (slot.kind !== 'reference') return [];
      const target = targets[index];
      return [{ text: slot.reference.text, address: target === undefined ? undefined : wholeAddress(undefined, target.url) }];
    }),
    text: textOfHtml(withoutNoteSigns(fillSlots(readBody(article.body), article.slots, targets, ''))),
  };
}

function dateRecord({ edtf, earliest, latest, precision, evidence }: DateStatement): object {
  return { edtf, earliest, latest, precision, rule: evidence.rule, evidence: evidence.text };
}
