/** A sign, a name with a colon, and a quoted or a bare text: whatever of it there is. */
export const queryToken = /([+\-−](?=[^\s+\-−]))?(?:(\p{L}[\p{L}\p{M}]*):(?=\S))?(?:["“”„‟«»＂]([^"“”„‟«»＂]*)(?:["“”„‟«»＂]|$)|([^\s"“”„‟«»＂]+))/gu;
