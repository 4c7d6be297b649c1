import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import type { ParseContext } from '../parseContext.js';
import type { HeadDraft } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';

/** What a rule sees of a head while it looks at one line of it. */
export interface HeadWalk {
  readonly head: readonly HeadLine[];
  readonly draft: HeadDraft;
  readonly context: ParseContext;
  /** The text is not in capitals throughout, so that capitals mark something. */
  readonly capitalsTell: boolean;
  /** The place in the head from which on the lines are set as text, where that is sure (see `textStart`). */
  readonly start: number | undefined;
  readonly isOn: (rule: SwitchableRule) => boolean;
}

/** Takes the line at a place of the head if it has this part, whatever stands around it. */
export type Particular = (line: HeadLine, at: number, walk: HeadWalk) => boolean;
