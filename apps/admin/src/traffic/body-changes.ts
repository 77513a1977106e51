interface Sent {
  /** From 1. */
  readonly number: number;
  readonly requestBody: string;
  readonly responseBody: string;
}

export interface BodyChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Where the bodies of one attempt differ from those of the attempt before, set out by line to be compared. */
export function bodyChanges(attempts: readonly Sent[]): BodyChange[] {
  return attempts.flatMap((attempt, index) => {
    const previous = attempts[index - 1];
    if (!previous) return [];
    const between = `attempts ${previous.number} and ${attempt.number}`;
    return [
      { label: `Sent in ${between}`, before: previous.requestBody, after: attempt.requestBody },
      { label: `Answered in ${between}`, before: previous.responseBody, after: attempt.responseBody },
    ]
      .filter(({ before, after }) => before !== after)
      .map(({ label, before, after }) => ({ label, before: setOut(before), after: setOut(after) }));
  });
}

function setOut(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body; // not JSON, or cut short
  }
}
