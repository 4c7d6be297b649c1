/** Questions whose answers are remembered: of names and folders the same are met again and again. */
const most = 2000;

/** `answer`, asked once for each text; when as many as are kept have come, it begins anew. Answers are shared: they must not be changed. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    // A part of a text holds all of it in memory, and so would what is found in that part.
    const own = ` ${text}`.slice(1);
    const found = answer(own);
    if (known.size >= most) known.clear();
    known.set(own, found);
    return found;
  };
}
