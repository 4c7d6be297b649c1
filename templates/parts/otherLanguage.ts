/** `lang` and `dir` for an element, only where its text is in another language than the text around it. */
import type { Direction } from '../../src/model/views.js';

export interface Spoken {
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
}

export function otherLanguage(text: Spoken, around: Spoken): { lang?: string; dir?: Direction } {
  return {
    ...(text.lang !== undefined && text.lang !== around.lang && { lang: text.lang }),
    ...(text.dir !== undefined && text.dir !== around.dir && { dir: text.dir }),
  };
}
