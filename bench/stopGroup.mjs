/**
 * Ends a process and all that it started, as far as they are in its group.
 *
 * @param {import('node:child_process').ChildProcess} child that leads a group
 */
export function stopGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}
