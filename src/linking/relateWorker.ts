/** The thread of `relateBeside`: compares, tells, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { relateTerms, type TermColumns } from '../stages/link/relateTerms.js';

const related = relateTerms(workerData as TermColumns);
parentPort?.postMessage(related, [related.others.buffer, related.starts.buffer] as ArrayBuffer[]);
