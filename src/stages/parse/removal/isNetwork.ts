const network =
  /^(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|reddit|pinterest|tumblr|pocket|print|more|bluesky|threads|mastodon|google\+?|digg|delicious|stumble ?upon|newsvine|myspace)$/i;
const longest = 12;

/** Whether a line is a network or a way of sending by itself. Over others or over what else a page offers it is part of a row of buttons; alone it may be anything. */
export function isNetwork(text: string): boolean {
  return text.length <= longest && network.test(text);
}
