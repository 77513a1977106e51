/** Reads the start of a body, at most `maxBytes` of it, and lets the rest go. */
export async function readLimited(response: Response, maxBytes: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let left = maxBytes;
  while (left > 0) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    const kept = value.subarray(0, left);
    left -= kept.length;
    text += decoder.decode(kept, { stream: true });
  }
  await reader.cancel();
  return text;
}
