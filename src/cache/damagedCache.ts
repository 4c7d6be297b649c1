/** Something stored has changed since it was stored. Whoever meets it forgets the store and does the work anew. */
export class DamagedCache extends Error {}
