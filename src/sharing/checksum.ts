/** A checksum that tells a damaged text from a whole one. It defends against accidents, not against forgery. */

/** CRC-32 (IEEE 802.3) of a text's UTF-16 units, low byte then high byte where it is not zero, as 8 hexadecimal digits. */
export function checksumOf(text: string): string {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    crc = feed(crc, unit & 0xff);
    if (unit > 0xff) crc = feed(crc, unit >>> 8);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function feed(crc: number, byte: number): number {
  let mixed = crc ^ byte;
  for (let bit = 0; bit < 8; bit++) mixed = mixed & 1 ? (mixed >>> 1) ^ 0xedb88320 : mixed >>> 1;
  return mixed;
}
