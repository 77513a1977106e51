import type { Platform } from '../platform/platform.ts';

/** Answers kept of one store, and how much text they are. */
interface Shelf {
  readonly answers: Map<string, string>;
  characters: number;
}

/** Text kept of one store. Beyond it the shelf is cleared: it fills again with what is asked for. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/**
 * Remembers what catalog reads were answered, until the store changes. One process owns the database, so it knows of
 * every change: whatever commits empties the store's shelf.
 */
export class AnswerCache {
  readonly #shelves = new Map<number, Shelf>();
  /** Rises with each commit: an answer that was under way meanwhile is not kept. */
  #commits = 0;

  constructor(platform: Pick<Platform, 'onCommit'>) {
    platform.onCommit(({ storeIds }) => {
      this.#commits += 1;
      for (const storeId of storeIds) this.#shelves.delete(storeId);
    });
  }

  /**
   * The answer to a question, worked out when it is not remembered. Only text is.
   *
   * @param isKept asked afterwards: whether the answer is the same for whoever asks again
   */
  async get<File = never>(
    storeId: number,
    question: string,
    workOut: () => Promise<string | File>,
    isKept: () => boolean = () => true,
  ): Promise<string | File> {
    const known = this.#shelves.get(storeId)?.answers.get(question);
    if (known !== undefined) return known;
    const before = this.#commits;
    const answer = await workOut();
    if (typeof answer === 'string' && before === this.#commits && isKept()) this.#keep(storeId, question, answer);
    return answer;
  }

  #keep(storeId: number, question: string, answer: string): void {
    let shelf = this.#shelves.get(storeId);
    if (!shelf || shelf.characters + answer.length > MAX_CHARACTERS) {
      shelf = { answers: new Map(), characters: 0 };
      this.#shelves.set(storeId, shelf);
    }
    shelf.answers.set(question, answer);
    shelf.characters += answer.length;
  }
}
