import {crc32, deflate} from 'node:zlib';
import {promisify} from 'node:util';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** So many colours have an index of one byte. */
const MOST_COLOURS = 256;
/** Of deflate: more takes four times as long for a twelfth less. */
const LEVEL = 6;
const deflated = promisify(deflate);

/** Pixels as a picture has them: RGBA, one byte each. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

type Rgb = readonly [number, number, number];

/**
 * Opaque pixels as PNGs with a palette, one for each way to paint them; undefined where there are more colours than a palette has.
 * Text on a plain surface has some fifty, and is half as many bytes so.
 */
export async function encodeWithPalette(
  {pixels, width, height}: Pixels,
  paints: readonly ((colour: Rgb) => Rgb)[],
): Promise<readonly Buffer[] | undefined> {
  const indexed = indexColours(byPixel(pixels), width, height);
  if (!indexed) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // bits to an index, and that it is one
  const rows = await deflated(indexed.rows, {level: LEVEL});
  return paints.map((paint) =>
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(indexed.colours.flatMap(paint))),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** Colours in order of appearance; each row begins with a byte that says it is not filtered. */
function indexColours(pixels: Uint32Array, width: number, height: number) {
  const indexes = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    // Between the lines of a text there is row after row of the same.
    if (y && isSameRow(pixels, from, width)) {
      rows.copyWithin(to, to - width - 1, to);
      from += width;
      to += width + 1;
      continue;
    }
    to++;
    for (let x = 0; x < width; x++) {
      const pixel = pixels[from++]!;
      if (pixel !== last) {
        last = pixel;
        index = indexes.get(pixel) ?? indexes.size;
        if (index === MOST_COLOURS) return undefined;
        indexes.set(pixel, index);
      }
      rows[to++] = index;
    }
  }
  const bytes = new Uint8Array(new Uint32Array(indexes.keys()).buffer);
  const colours = Array.from({length: indexes.size}, (_, i): Rgb => [bytes[4 * i]!, bytes[4 * i + 1]!, bytes[4 * i + 2]!]);
  return {colours, rows};
}

/** Whether the row that begins there is like the one above. */
function isSameRow(pixels: Uint32Array, from: number, width: number): boolean {
  for (let at = from; at < from + width; at++) if (pixels[at] !== pixels[at - width]) return false;
  return true;
}

/** The same memory by whole pixels, on a machine that has the lowest byte first as all in use have; a copy where it does not begin at one. */
export function byPixel(pixels: Uint8Array): Uint32Array {
  const {buffer, byteOffset, byteLength} = pixels.byteOffset % 4 ? new Uint8Array(pixels) : pixels;
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}
