/**
 * Mathematics with the same bits in every engine: built from + − × ÷ sqrt and exact powers of two only.
 * `Math.exp`, `log` and `pow` are implementation-defined and differ between browsers in the last bit.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_E = 1.4426950408889634;
const SQRT2 = 1.4142135623730951;

/** 2^k at index k + 1022, for k = −1022…1023: exact by repeated doubling and halving. */
const POWER_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let k = 1; k <= 1023; k++) powers[1022 + k] = powers[1021 + k]! * 2;
  for (let k = 1; k <= 1022; k++) powers[1022 - k] = powers[1023 - k]! / 2;
  return powers;
}

const scratch = new Float64Array(1);
const scratchWords = new Uint32Array(scratch.buffer);
/** Position of the word that holds sign and exponent: 1 on little-endian machines, which all browsers' hosts are. */
const HIGH_WORD = highWord();

function highWord(): 0 | 1 {
  scratch[0] = 1;
  return scratchWords[1] === 0x3ff00000 ? 1 : 0;
}

/** e^x. Below −708 it is 0 (no subnormals), above 709.78 Infinity; elsewhere within 2 units in the last place. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (!(x >= -708)) return x < -708 ? 0 : NaN;
  const k = Math.floor(x * LOG2_E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // (e^r − 1 − r) / r² to the 13th power, summed in pairs (Estrin) so that a processor can work on them side by side.
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = 1 / 2 + r * (1 / 6) + r2 * (1 / 24 + r * (1 / 120));
  const middle = 1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880));
  const high = 1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800));
  const s = low + r4 * (middle + r4 * high);
  const value = 1 + (r + r2 * s);
  return k === 1024 ? value * 2 * POWER_OF_TWO[2045]! : value * POWER_OF_TWO[k + 1022]!;
}

/** Natural logarithm of x > 0, within 2 units in the last place; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let shift = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    shift = -54;
  }
  scratch[0] = x;
  let k = ((scratchWords[HIGH_WORD]! >>> 20) & 0x7ff) - 1023;
  let m = k >= -1022 && k <= 1022 ? x * POWER_OF_TWO[1022 - k]! : x / POWER_OF_TWO[k + 1022]!;
  if (m > SQRT2) {
    m *= 0.5;
    k += 1;
  }
  k += shift;
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  // (artanh(s)/s − 1)/s² in s², summed in pairs like exp.
  const z2 = z * z;
  const z4 = z2 * z2;
  const low = 1 / 3 + z * (1 / 5) + z2 * (1 / 7 + z * (1 / 9));
  const middle = 1 / 11 + z * (1 / 13) + z2 * (1 / 15 + z * (1 / 17));
  const high = 1 / 19 + z * (1 / 21) + z2 * (1 / 23);
  const p = low + z4 * (middle + z4 * high);
  // log m = 2s + 2s·z·p, and 2s = f − s·f, which keeps the leading digits of f.
  return k * LN2_HIGH + (f - (s * f - (2 * s * z * p + k * LN2_LOW)));
}

/** x^y for x ≥ 0; 0 to a positive power is 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  return x === 0 ? (y > 0 ? 0 : Infinity) : exp(y * log(x));
}

/** The standard normal quantile of u in (0, 1): Wichura's algorithm AS 241 (1988), relative error about 1e−16. */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * centralRatio(0.180625 - q * q);
  const tail = Math.sqrt(-log(q < 0 ? u : 1 - u));
  const value = tail <= 5 ? middleRatio(tail - 1.6) : farRatio(tail - 5);
  return q < 0 ? -value : value;
}

/* prettier-ignore */
function centralRatio(r: number): number {
  return (((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r + 4.5921953931549871457e4) * r
    + 1.3731693765509461125e4) * r + 1.9715909503065514427e3) * r + 1.3314166789178437745e2) * r + 3.387132872796366608)
    / (((((((5.226495278852854561e3 * r + 2.8729085735721942674e4) * r + 3.930789580009271061e4) * r + 2.1213794301586595867e4) * r
    + 5.3941960214247511077e3) * r + 6.871870074920579083e2) * r + 4.2313330701600911252e1) * r + 1);
}

/* prettier-ignore */
function middleRatio(r: number): number {
  return (((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r + 2.4178072517745061177e-1) * r + 1.27045825245236838258) * r
    + 3.64784832476320460504) * r + 5.7694972214606914055) * r + 4.6303378461565452959) * r + 1.42343711074968357734)
    / (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 1.51986665636164571966e-2) * r + 1.4810397642748007459e-1) * r
    + 6.8976733498510000455e-1) * r + 1.6763848301838038494) * r + 2.05319162663775882187) * r + 1);
}

/* prettier-ignore */
function farRatio(r: number): number {
  return (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.2426609473880784386e-3) * r + 2.6532189526576123093e-2) * r
    + 2.9656057182850489123e-1) * r + 1.7848265399172913358) * r + 5.4637849111641143699) * r + 6.6579046435011037772)
    / (((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5) * r + 7.868691311456132591e-4) * r
    + 1.48753612908506148525e-2) * r + 1.3692988092273580531e-1) * r + 5.9983220655588793769e-1) * r + 1);
}

/** A Poisson count by inversion of one uniform, so that a higher rate only adds events; above a rate of 200 by its normal limit. */
export function poissonCount(rate: number, u: number): number {
  if (!(rate > 0)) return 0;
  if (rate > 200) return Math.max(0, Math.floor(rate + Math.sqrt(rate) * normalQuantile(u) + 0.5));
  let probability = exp(-rate);
  let cumulative = probability;
  let count = 0;
  while (u > cumulative && count < 1000) {
    count += 1;
    probability *= rate / count;
    cumulative += probability;
  }
  return count;
}

/** A Laplace draw of unit variance (location 0, scale 1/√2) by inversion of one uniform in (0, 1) other than ½. */
export function laplaceQuantile(u: number): number {
  const v = u - 0.5;
  const distance = Math.abs(v);
  // v / distance is the sign, without a branch that a processor would guess wrong half the time.
  return ((v / distance) * -log(1 - 2 * distance)) / SQRT2;
}
