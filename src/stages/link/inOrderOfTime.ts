import type { Article } from '../../model/article.js';
import { comparePaths } from './comparePaths.js';

/** By first possible day, then last possible day, then source path as files are numbered; undated articles last. Never by locale. */
export function inOrderOfTime(articles: readonly Article[]): Article[] {
  const none = '9999-99-99';
  return [...articles].sort(
    (a, b) =>
      compare(a.published?.earliest ?? none, b.published?.earliest ?? none) ||
      compare(a.published?.latest ?? none, b.published?.latest ?? none) ||
      comparePaths(a.source.path, b.source.path),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
