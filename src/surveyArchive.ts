/** What the archive as a whole tells about its texts, before any of them is parsed: lines that recur, records beside the texts, names of authors. */
import type { Diagnostic, Outcome } from './model/diagnostic.js';
import type { ArchiveKnowledge } from './model/knowledge.js';
import { ruleIsOn } from './model/ruleIsOn.js';
import type { Settings } from './model/settings.js';
import type { SourceList } from './stages/read/listSources.js';
import { readSource } from './stages/read/readSource.js';
import { lineSurvey } from './stages/survey/lineSurvey.js';
import { textBlocks } from './stages/survey/textBlocks.js';

/** Fewer texts teach nothing about what recurs. */
const fewestTexts = 5;

export function surveyArchive(list: SourceList, settings: Settings): Outcome<ArchiveKnowledge> {
  const diagnostics: Diagnostic[] = [];
  const survey = lineSurvey();
  const learns = ruleIsOn('learned-tail', settings) || ruleIsOn('recurring-label', settings);
  for (const path of learns && list.articles.length >= fewestTexts ? list.articles : []) {
    const source = readSource(path, settings).value;
    if (source !== undefined) survey.add(textBlocks(withoutFrontMatter(source.text)));
  }
  return { value: { lines: survey.learned(), records: new Map(), authors: new Map() }, diagnostics };
}

/** The text after a fence at the top and its fellow. */
function withoutFrontMatter(text: string): string {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)?.[1];
  const end = fence === undefined ? -1 : text.indexOf(`\n${fence}`, fence.length);
  return end < 0 ? text : text.slice(end + 4);
}
