import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** Longest such line, in UTF-16 units, and how far down it may stand. */
const longest = 90;
const reach = 3;
const kind =
  /^(?:(?:press|news|media) release|press ?(?:e?mitteilung|einformation|emeldung|meddelande|emelding|emeddelelse)|presse(?:mitteilung|information|meldung|melding|meddelelse)|medienmitteilung|communiqué(?: de presse)?|comunicato(?: stampa)?|nota de (?:prensa|premsa)|comunicad?o de (?:prensa|imprensa|premsa)|nota à imprensa|bolet[ií][nm] de (?:prensa|imprensa)|persbericht|(?:lehdistö|media)?tiedote|informacja prasowa|komunikat prasowy|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de pres[ăa]|comunicat de premsa|δελτ[ίι]ο τύπου|пресс?-?рел[иі]з|basın (?:bülteni|açıklaması))(?!\p{L})/iu;
const between =
  /^[ ,:|–-]{0,3}(?:(?:nr|no|n°|nº|n|núm|č|№)\.? ?[\d/.-]{1,9}[ ,:|–-]{0,3})?(?:(?:vom|du|del|de|van|från|fra|af den|den|ze dne|zo dňa|z dnia|z|din|da|de la|от|від|της) )?/iu;

/** "Pressemitteilung Nr. 12/2019 vom 12.03.2019", "Tiedote 12.3.2019" above the headline: what it is, and its day. */
export const takeReleaseDay: Particular = (line, at, { head, draft, context, isOn }) => {
  if (draft.hasHeadline || at > reach || head[at + 1] === undefined || line.text.length > longest || !/\d{4}/.test(line.text) || !isOn('release-line')) return false;
  const [name] = kind.exec(line.text) ?? [];
  if (name === undefined) return false;
  const rest = line.text.slice(name.length);
  const day = rest.slice(between.exec(rest)?.[0].length ?? 0);
  const date = readDateLine(day, context.dates, context.isPublicationName);
  if (date?.rule !== 'date-line' || date.isUpdate) return false;
  draft.remove('release-line', line);
  draft.addDate({ ...date, rule: 'release-line' }, line, day);
  return true;
};
