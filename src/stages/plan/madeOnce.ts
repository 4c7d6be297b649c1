import type { PlanContext } from './planContext.js';

/** `make`, called once for each key of a plan. What it makes goes into many views: nobody changes it. */
export function madeOnce<T>(make: (key: string, context: PlanContext) => T): (key: string, context: PlanContext) => T {
  const plans = new WeakMap<PlanContext, Map<string, T>>();
  return (key, context) => {
    let made = plans.get(context);
    if (made === undefined) plans.set(context, (made = new Map()));
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key, context)));
    return value;
  };
}
