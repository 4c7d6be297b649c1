import type { SourcePath } from '../../model/brands.js';
import type { Settings } from '../../model/settings.js';

/** What the rendering of a body knows of its article. */
export interface BodyContext {
  readonly path: SourcePath;
  readonly settings: Settings;
  /** Year of the article, where known. */
  readonly year: number | undefined;
}
