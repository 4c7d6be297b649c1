/** Young space of a thread that reads or renders, in megabytes; V8's own choice is 48. Measured on 10,000 files and their 18,756 pages: 96 takes 4 to 11 % less user CPU and no more memory. */
export const usualYoungSpace = 96;
