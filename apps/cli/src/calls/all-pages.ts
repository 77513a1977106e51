import type { Context } from '../program/context.ts';
import type { AnswerPage } from './send-call.ts';

/**
 * Goes through every page, saying on stderr how far it has come, also when it is interrupted.
 *
 * @param take gets the items of each page as it comes
 * @returns how many items there were
 */
export async function eachPage(
  { io, ui }: Context,
  pages: AsyncIterable<AnswerPage>,
  take: (items: readonly unknown[]) => void,
): Promise<number> {
  let count = 0;
  const onInterrupt = () => ui.note(`Stopped after ${count}.`);
  io.interrupted.addEventListener('abort', onInterrupt, { once: true });
  await ui.progress.step('Fetching every page', async (say) => {
    for await (const { items, total } of pages) {
      count += items.length;
      take(items);
      say(total === undefined ? `${count}` : `${count} of ${total}`);
    }
  });
  io.interrupted.removeEventListener('abort', onInterrupt);
  return count;
}
