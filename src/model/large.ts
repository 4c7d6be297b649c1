/** Articles, files or pages from which on memory counts for more than the CPU that saving it costs. */
export const large = 20_000;
