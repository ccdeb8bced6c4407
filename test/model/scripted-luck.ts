/** Luck that a test writes itself, so that what is drawn can be worked by hand. */
import type { Luck } from '../../src/model/luck.ts';

/** Uniforms of (stream, agent, quarter); undefined for a half each, which is the median of everything. */
export type Script = (stream: number, agent: number, quarter: number) => readonly number[] | undefined;

/** Luck that draws what the script says. Filling columns of firms is not scripted: throws. */
export function scripted(script: Script): Luck {
  return {
    draw(stream, agent, quarter, out) {
      out.set(script(stream, agent, quarter) ?? [0.5, 0.5, 0.5, 0.5]);
    },
    fill() {
      throw new Error('columns of firms are not scripted');
    },
  };
}
