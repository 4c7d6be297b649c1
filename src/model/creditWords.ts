/** Words before a writer's name, as an alternative of a pattern. */
export const creditWords = '(?:by|von|par|por|door|di|af|av)';
