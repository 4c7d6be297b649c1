export function deriveGroups() { return []; }
