/** A site that backfile built has this file: only such a folder is ever replaced, and none is read as texts. */
export const siteMark = '.backfile-site';
