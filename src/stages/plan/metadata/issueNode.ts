import { issueNumber } from '../../../model/issue.js';
import type { Issue } from '../../../model/site.js';
import { hrefOf, listUrl, wholeAddress } from '../address.js';
import type { PlanContext } from '../planContext.js';
import type { JsonLd } from './jsonLdText.js';
import { statedDate } from './statedDate.js';

/** An issue as schema.org's PublicationIssue, in its volume and its periodical as far as they are known. `isDated` where the page shows its date. */
export function issueNode(issue: Issue, { root, isDated }: { readonly root: string; readonly isDated: boolean }, { settings }: PlanContext): JsonLd {
  const { publication, volume } = issue.ref;
  const name = settings.publications.find(({ abbreviation }) => abbreviation === publication)?.name ?? publication;
  const periodical: JsonLd = name === undefined ? undefined : { '@type': 'Periodical', name };
  const stated = !isDated || issue.date === undefined ? undefined : statedDate(issue.date);
  const url = listUrl(issue.folder);
  return {
    '@type': 'PublicationIssue',
    name: issue.label,
    issueNumber: issueNumber(issue.ref),
    datePublished: stated?.exact,
    temporalCoverage: stated?.between,
    url: settings.url === undefined ? hrefOf(root, url) : wholeAddress(settings.url, url),
    isPartOf: volume === undefined ? periodical : { '@type': 'PublicationVolume', volumeNumber: String(volume), isPartOf: periodical },
  };
}
