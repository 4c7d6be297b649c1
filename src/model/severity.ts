/** Errors fail a command with exit code 1; warnings do with `--strict`; info is printed with `--verbose`. */
export type Severity = 'error' | 'warning' | 'info';
