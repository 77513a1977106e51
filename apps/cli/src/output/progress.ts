import type { Output } from '../io.ts';
import type { Style } from './style.ts';

/** Says what is going on: a line that moves in a terminal, plain lines elsewhere. */
export interface Progress {
  /** Shows what is being done, until it is done or failed. The work may say how far it has come. */
  step<T>(label: string, work: (say: (how: string) => void) => Promise<T>): Promise<T>;
  /** Writes something else without tearing the moving line apart. */
  around(write: () => void): void;
}

export interface ProgressOptions {
  readonly output: Output;
  readonly style: Style;
  readonly lively: boolean;
  readonly silent: boolean;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const FRAME_MS = 80;
const CLEAR_LINE = '\r\u001b[2K';

export function createProgress({ output, style, lively, silent }: ProgressOptions): Progress {
  const running = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let frame = 0;

  const clear = () => {
    if (lively && running.size > 0) output.write(CLEAR_LINE);
  };
  const draw = () => {
    if (!lively || running.size === 0) return;
    const text = `${FRAMES[frame++ % FRAMES.length]} ${Array.from(running, ([label, how]) => withHow(label, how)).join(', ')}`;
    output.write(`${CLEAR_LINE}${style.cyan(text.slice(0, (output.columns ?? 80) - 1))}`);
  };
  const begin = (label: string) => {
    running.set(label, '');
    if (!lively) output.write(`… ${label}\n`);
    else if (timer === undefined) timer = setInterval(draw, FRAME_MS);
    draw();
  };
  const end = (label: string, line: string) => {
    clear();
    running.delete(label);
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
    output.write(`${line}\n`);
    draw();
  };

  return {
    async step(label, work) {
      if (silent) return work(() => {});
      let how = '';
      const say = (text: string) => {
        how = text;
        running.set(label, text);
        draw();
      };
      const started = performance.now();
      begin(label);
      try {
        const result = await work(say);
        end(label, `${style.green('✓')} ${withHow(label, how)} ${style.dim(seconds(performance.now() - started))}`);
        return result;
      } catch (error) {
        end(label, `${style.red('✗')} ${withHow(label, how)}`);
        throw error;
      }
    },
    around(write) {
      clear();
      write();
      draw();
    },
  };
}

function withHow(label: string, how: string): string {
  return how === '' ? label : `${label}: ${how}`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
