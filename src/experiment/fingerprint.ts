/**
 * A fingerprint of results: two runs with the same one gave the same bytes.
 * It tells a change apart, it does not defend against forgery. Bytes are read as 32-bit words in the machine's order, which is
 * little-endian wherever browsers and Node run today.
 */
import type { Recording } from '../model/simulate.ts';

/** Two independent 32-bit lanes, so that 64 bits tell results apart: the rounds of MurmurHash3 and of xxHash32. */
interface Lanes {
  first: number;
  second: number;
}

function mixWords(lanes: Lanes, words: Uint32Array): void {
  let { first, second } = lanes;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    let key = Math.imul(word, 0xcc9e2d51);
    key = Math.imul((key << 15) | (key >>> 17), 0x1b873593);
    first ^= key;
    first = (Math.imul((first << 13) | (first >>> 19), 5) + 0xe6546b64) | 0;
    second = (second + Math.imul(word, 0x85ebca77)) | 0;
    second = Math.imul((second << 13) | (second >>> 19), 0x9e3779b1);
  }
  lanes.first = first;
  lanes.second = second;
}

/** Spreads every bit of a lane over the whole of it. */
function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 16 hexadecimal digits over every byte of the recordings in the given order, their lengths and their number. */
export function fingerprint(recordings: readonly Recording[]): string {
  const lanes: Lanes = { first: 0x46696674, second: 0x792d4669 };
  for (const { values } of recordings) {
    mixWords(lanes, new Uint32Array(values.buffer, values.byteOffset, values.length * 2));
    mixWords(lanes, Uint32Array.of(values.length));
  }
  mixWords(lanes, Uint32Array.of(recordings.length));
  return [lanes.first, lanes.second].map((lane) => finish(lane).toString(16).padStart(8, '0')).join('');
}
