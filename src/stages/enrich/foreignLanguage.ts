import { commonWords } from '../../model/commonWords.js';
import { languageByWords } from '../../model/languageByWords.js';
import { languageByTrigrams } from './languageByTrigrams.js';
import { scriptOf } from './scriptOf.js';

/** Letters below which a passage tells nothing; a script of its own tells sooner, and one that writes words as signs sooner still. */
const fewestLetters = 60;
const fewestMixed = 100;
const fewestOfScript = 16;
const fewestSigns = 8;
const signs = new Set(['zh', 'ja', 'ko']);
/** First languages of scripts that many languages share. */
const shared = new Set(['ru', 'ar']);

/**
 * The language of a passage, where it is surely another than that of the text around it. Undefined where it is the same, or where the
 * passage is too short or too mixed to tell.
 */
export async function foreignLanguage(passage: string, around: string): Promise<string | undefined> {
  const own = around.split('-')[0] ?? around;
  const script = scriptOf(passage);
  if (script !== undefined) {
    const [usual = ''] = script.languages;
    if (script.languages.includes(own) || script.letters < (signs.has(usual) ? fewestSigns : fewestOfScript)) return undefined;
    const told = shared.has(usual) ? await languageByTrigrams(passage) : usual;
    return told !== undefined && script.languages.includes(told) ? told : usual;
  }
  const words = passage.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.join('').length < fewestLetters) return undefined;
  const quick = languageByWords(words);
  if (quick !== undefined) return quick === own ? undefined : quick;
  // Names and numbers among words of the text's own language make it mixed, not foreign; what else it is, only many letters tell.
  const ours = words.filter((word) => commonWords[own]?.has(word)).length;
  if (words.join('').length < fewestMixed || ours * 10 >= words.length) return undefined;
  const found = await languageByTrigrams(passage);
  return found === own ? undefined : found;
}
