import { givenNames } from './givenNames.js';

const honorific = /^(?:dr|mr|mrs|ms|miss|sir|dame|lord|lady|prof|professor|rev|fr|col|capt|gen|hon|herr|frau|mme|mlle|don|doña)\.?$/i;
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|des|la|le|el|al|bin|ibn|ben|bint|y|e|zu|zum|ter|ten|af|av|st\.?|jr\.?|sr\.?|iii?|iv)$/i;
const nameWord = /^(?:\p{Lu}\.(?:-?\p{Lu}\.){0,3}|(?:[dDlL]|O|Mc|Mac)['’]?\p{Lu}[\p{L}\p{M}'’.-]{1,24}|\p{Lu}[\p{L}\p{M}'’-]{1,24}\.?)$/u;
const initial = /^\p{Lu}\.(?:-?\p{Lu}\.){0,3}$/u;

/** Words that are in headlines, places and firms, and in no name of a person. */
const noName =
  /^(?:the|of|and|for|in|on|at|to|from|with|new|old|north|south|east|west|great|grand|little|saint|san|santa|los|las|mount|fort|port|lake|city|town|village|county|state|states|street|road|avenue|river|bay|beach|falls|hills|heights|island|islands|park|house|hall|council|court|board|bank|company|co|corp|inc|ltd|group|club|church|school|college|university|institute|hospital|association|society|union|party|league|committee|commission|department|ministry|office|bureau|agency|service|services|news|times|post|herald|tribune|journal|gazette|chronicle|observer|press|daily|weekly|review|magazine|staff|report|reports|story|letters|letter|editorial|opinion|sports|business|world|national|local|war|peace|day|week|month|year|night|morning|prime|minister|president|governor|mayor|king|queen|prince|general|good|bad|best|first|last|next|big|small|high|low|more|less|no|not|why|how|what|when|who|is|are|was|were|will|has|have|says|said|der|die|das|und|für|mit|ein|eine|les|des|une|aux|sur|pour|los|las|una|por|con|para|gli|una|per|dos|uma|com|tech|matters?|update|background|introduction|conclusion|summary|overview|history|results?|methods?)$/i;
/** Places that begin with a given name. */
const places =
  /^(?:virginia (?:beach|city)|victoria (?:falls|station)|santa .*|san .*|jordan (?:river|valley)|georgia .*|carolina .*|austin (?:texas|city)|charlotte (?:amalie|observer)|sydney (?:harbour|morning)|florence (?:italy)|paris match|adelaide .*|lincoln (?:center|memorial)|washington .*|martin place|madison (?:avenue|square))$/i;

/** Two-part names in scripts without capitals are told by their length alone. */
const eastern = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}·・\s　]{2,12}$/u;
const arabic = /^[\u0621-\u064A\u0670-\u06D3.' ]{5,40}$/u;

/**
 * Whether a text is the name of a person: 'likely' with a known given name, an initial or a title before a surname,
 * 'possible' with the shape of one, undefined otherwise.
 */
export function isPersonName(text: string): 'likely' | 'possible' | undefined {
  const name = text.trim();
  if (name.length < 2 || name.length > 60) return undefined;
  if (eastern.test(name)) return 'possible';
  if (arabic.test(name)) return name.split(' ').length <= 5 && name.includes(' ') ? 'possible' : undefined;
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || places.test(name)) return undefined;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const fits = words.every((word, index) => nameWord.test(word) || (index > 0 && particle.test(word)));
  if (!fits || (particle.test(last) && words.length < 3) || words.some((word, index) => noName.test(word) && !(index > 0 && word === word.toLowerCase() && particle.test(word)))) return undefined;
  if (honorific.test(first) || (initial.test(first) && !initial.test(last))) return 'likely';
  const known = givenNames.has(folded(first)) || (words.length > 2 && givenNames.has(folded(words[1] ?? '')));
  if (known) return 'likely';
  // A middle initial is found in names alone.
  return words.length === 3 && initial.test(words[1] ?? '') ? 'likely' : 'possible';
}

function folded(word: string): string {
  const [part = ''] = word.toLowerCase().split('-');
  return /[а-я]/.test(part) ? part.replace('ё', 'е') : part.normalize('NFD').replace(/\p{M}/gu, '');
}
