import type { Particular } from '../headWalk.js';

const titled = /^[题題][:：]\s?(\S.{3,60})$/u;
/** Looked for before a dateline is. */
const mark = /[题題][:：]/u;

/** "新华社北京3月9日电 题：海边的图书馆": the agency's dateline with the headline behind it, over the text. */
export const takeTitledDateline: Particular = (line, at, { head, draft, isOn }) => {
  const dateline = mark.test(line.text) ? line.dateline : undefined;
  const headline = dateline === undefined ? undefined : titled.exec(line.text.slice(dateline.end))?.[1];
  if (dateline === undefined || headline === undefined || draft.hasHeadline || head[at + 1] === undefined || !isOn('first-line') || !isOn('dateline-place')) return false;
  const { place, date, agency } = dateline;
  draft.take(line);
  draft.headline = { value: headline, evidence: draft.evidence('first-line', line, headline) };
  draft.hasHeadline = true;
  draft.dateline = {
    value: { place, ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) },
    evidence: { ...draft.evidence('dateline-place', line, dateline.text), source: 'dateline' },
  };
  return true;
};
