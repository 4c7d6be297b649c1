/** Questions whose answers are remembered: of names and folders the same are met again and again. */
const most = 2000;

/** `answer`, asked once for each text; when as many as are kept have come, it begins anew. Answers are shared: they must not be changed. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const found = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
