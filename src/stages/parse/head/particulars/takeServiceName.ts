/** "कविता रावत" over "बीबीसी हिंदी के लिए", "نازنین رستگار" over "بی‌بی‌سی": writers of a broadcaster's services in scripts that have no capitals. */
import type { Particular } from '../headWalk.js';

/** Longest name and longest line under it, in UTF-16 units. */
const longestName = 40;
const longestService = 50;
const name = /^[\p{L}\p{M}\u200c.]{2,16}(?: [\p{L}\p{M}\u200c.]{2,16}){1,3}$/u;
const service = /^(?:بی[\u200c ]?بی[\u200c ]?سی|بي بي سي|बीबीसी|বিবিসি|பிபிசி|బీబీసీ|ডয়চে ভেলে|वॉयस ऑफ अमेरिका|وائس آف امریکہ|رادیو فردا|رادیو زمانه|دویچه[\u200c ]?وله)(?=$|[\s,،])/u;

export const takeServiceName: Particular = (line, at, { head, draft, isOn }) => {
  const below = head[at + 1];
  if (line.text.charCodeAt(0) < 0x600 || line.text.length > longestName || below === undefined || !draft.hasHeadline || draft.bylines.length > 0 || !isOn('name-and-paper-line'))
    return false;
  if (!below.follows || head[at + 2] === undefined || below.text.length > longestService || !service.test(below.text) || /[.।۔]$/u.test(below.text) || !name.test(line.text))
    return false;
  draft.settlePending();
  draft.take(line);
  draft.take(below);
  draft.addBylines({ rule: 'name-and-paper-line', names: [line.text], role: below.text }, line);
  return true;
};
