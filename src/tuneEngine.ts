/**
 * Tells V8 how to compile in this process and its threads. Imported first, so that little was compiled before.
 *
 * A build runs much code a few thousand times and in several threads, each of which compiles for itself: a quarter of a
 * build's CPU was in V8's threads, most of it for optimising (docs/decisions/038). Regular expressions are compiled once instead of twice; optimised code takes in
 * fewer of the functions that it calls, and functions that are too large to be worth it are left as they are; and functions are optimised late, unless there is much to do (`compileEarly`). This is known for V8
 * 11.3, of Node.js 20, alone: other versions compile otherwise, and complain on stderr where they have no such flag.
 */
import { setFlagsFromString } from 'node:v8';

const flags = ['--no-regexp-tier-up', '--interrupt-budget=300000', '--max-inlined-bytecode-size-cumulative=60', '--max-optimized-bytecode-size=1500'];

if (process.versions.v8.startsWith('11.3.')) for (const flag of flags) setFlagsFromString(flag);
