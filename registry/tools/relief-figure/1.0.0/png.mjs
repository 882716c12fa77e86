/** CRC-32 (ISO 3309) of bytes, as PNG chunks carry it. */
function crc(bytes) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** Adler-32 (RFC 1950) of bytes. */
function adler(bytes) {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function chunk(type, body) {
  const bytes = Buffer.alloc(body.length + 12);
  bytes.writeUInt32BE(body.length, 0);
  bytes.write(type, 4, 'latin1');
  body.copy(bytes, 8);
  bytes.writeUInt32BE(crc(bytes.subarray(4, body.length + 8)), body.length + 8);
  return bytes;
}

/**
 * A PNG (8-bit RGB) of `width` × `height` pixels, three bytes each. Stored without compression on purpose: what a
 * compressor writes depends on its version and on the processor, and the bytes of a figure must not.
 */
export function png(width, height, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (width * 3 + 1));
  for (let y = 0; y < height; y++) lines.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const parts = [Buffer.from([0x78, 0x01])];
  for (let at = 0; at < lines.length; at += 65535) {
    const block = lines.subarray(at, at + 65535);
    const head = Buffer.alloc(5);
    head[0] = at + 65535 >= lines.length ? 1 : 0;
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(~block.length & 0xffff, 3);
    parts.push(head, block);
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(adler(lines), 0);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', Buffer.concat([...parts, sum])), chunk('IEND', Buffer.alloc(0))]);
}
