/** The command, its settings or its surroundings do not allow the work: exit code 2. The message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
