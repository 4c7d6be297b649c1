/** What GitHub's Markdown would make a link of, though nothing marks it as one. */
export const bareAddress = /https?:\/\/|www\.|[\w.+-]@[\w-]/i;
