import type { PlanContext } from './planContext.js';

/** `make`, called once for each plan. What it makes goes into many views: nobody changes it. */
export function oncePerPlan<T extends object>(make: (context: PlanContext) => T): (context: PlanContext) => T {
  const plans = new WeakMap<PlanContext, T>();
  return (context) => {
    let made = plans.get(context);
    if (made === undefined) plans.set(context, (made = make(context)));
    return made;
  };
}
