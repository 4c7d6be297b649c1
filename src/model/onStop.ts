/** Registers what must be undone if the command is stopped, the latest first; what takes time is waited for before the rest. Gives the way to take it back. */
export type OnStop = (undo: () => void | Promise<void>) => () => void;
