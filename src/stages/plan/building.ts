/**
 * A view while it is made. Where a view is made ten thousand times, what may be absent is assigned and not spread: that
 * takes a fifth of the time, and an object of many spread parts becomes a slow one.
 */
export type Building<View> = { -readonly [Name in keyof View]: View[Name] };
