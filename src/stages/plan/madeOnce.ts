import { oncePerPlan } from './oncePerPlan.js';
import type { PlanContext } from './planContext.js';

/** `make`, called once for each key of a plan. What it makes goes into many views: nobody changes it. */
export function madeOnce<T>(make: (key: string, context: PlanContext) => T): (key: string, context: PlanContext) => T {
  const valuesOf = oncePerPlan(() => new Map<string, T>());
  return (key, context) => {
    const values = valuesOf(context);
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = make(key, context)));
    return value;
  };
}
