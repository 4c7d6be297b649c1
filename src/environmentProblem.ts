/** Failures of the machine rather than of the program, in words that say what to do. */
const problems: Readonly<Record<string, string>> = {
  EACCES: 'Permission was denied. Check who owns the folder, or build elsewhere with --out.',
  EDQUOT: 'The disk quota is used up. Make room, or build elsewhere with --out.',
  EFBIG: 'A file would be larger than the system allows. Raise the limit (ulimit -f), or build elsewhere with --out.',
  EIO: 'The disk does not read or write as it should. Build elsewhere with --out, and have the disk checked.',
  ENFILE: 'The system has too many files open. End other programs.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n).',
  ENOSPC: 'There is no space left on the disk. Make room, or build elsewhere with --out.',
  EPERM: 'The operation is not permitted. Check who owns the folder, or build elsewhere with --out.',
  EROFS: 'The disk can only be read. Build elsewhere with --out.',
  ENOTDIR: 'A part of the path is a file, not a folder. Check the path.',
  ERR_WORKER_OUT_OF_MEMORY: 'A thread ran out of memory. Use fewer of them (--workers 1).',
  SIGKILL: 'A process of this build was killed. Systems do so when memory runs out: end other programs, or leave the search index out with --no-search.',
  ENAMETOOLONG: 'The path is too long for the file system. Build to a folder with a shorter path with --out.',
};

export function environmentProblem(error: unknown): string | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = 'originalError' in cause ? cause.originalError : cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    if ('syscall' in cause && cause.syscall === 'uv_cwd') return 'The folder that this command was started in is gone. Go to one that exists, and try again.';
    const words = problems[code];
    if (words !== undefined) return `${words} (${cause.message})`;
  }
  return undefined;
}
