import { fieldNames } from './fieldNames.js';

/** Names that some field understands, as `fieldKey` spells them: where an article has two of the same meaning, the second is no unknown one. */
export const knownFields: ReadonlySet<string> = new Set(Object.values(fieldNames).flat());
