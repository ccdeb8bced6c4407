/**
 * In the built page this stands in for the arithmetic of colours that Chart.js brings along (hues mixed while an animation runs, darker
 * ones under the pointer): every colour of a chart is given, and none of them changes by itself.
 */

/** A colour that stays as it is, with the calls that Chart.js makes on one. */
export class Color {
  /** Whether it can be mixed with another: never, so that Chart.js takes the other one. */
  readonly valid = false;
  readonly #text: string;

  constructor(text: unknown) {
    this.#text = String(text);
  }

  /** Neither more nor less saturated. */
  saturate(): this {
    return this;
  }

  /** Not darker either. */
  darken(): this {
    return this;
  }

  /** The colour as it was given. */
  hexString(): string {
    return this.#text;
  }
}
