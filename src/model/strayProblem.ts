import { ownersCode } from './ownersCode.js';
import { UsageError } from './UsageError.js';

/** An error that nothing caught, as the owner's to mend, where code of the owner's own was loaded; elsewhere undefined. */
export function strayProblem(error: unknown): UsageError | undefined {
  const { folder } = ownersCode;
  if (folder === undefined) return undefined;
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new UsageError(
    `Code in ${folder}, or that it imports, failed where nothing catches it: in a promise that nobody awaits, or a timer. Mend it, or catch the error there.\n${words}`,
    { cause: error },
  );
}
