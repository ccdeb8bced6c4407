/** Short names of long texts: two lanes of 32 bits (the finisher of MurmurHash3 after products of two odd constants). No defence against forgery. */

/** 16 hexadecimal digits that are the same for the same text. */
export function hashOf(text: string): string {
  let [first, second] = [0x46696674 ^ text.length, 0x792d4669];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    first ^= first >>> 15;
    second = Math.imul(second ^ unit, 0x5f356495);
    second ^= second >>> 13;
  }
  return [first ^ finished(second), second ^ finished(first)].map((lane) => finished(lane).toString(16).padStart(8, '0')).join('');
}

function finished(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
