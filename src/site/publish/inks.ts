import {byPixel, type Pixels} from './encode-png.js';

type Rgb = readonly [number, number, number];

/** What stands for the surface, and for each ink on it, while a picture is drawn: a channel of its own tells how much of it there is. */
const CHANNELS = ['#000', '#f00', '#0f0', '#00f'];
const FILL = /fill="(#(?:[0-9a-f]{3}){1,2})"/g;
/** Halving a picture tells so many shades of an ink apart: no more is seen, and all inks fit one palette. */
const STEP = 4;
const OPAQUE = 0xff000000;

/** One picture in place of several that differ in nothing but their colours, and how each of those is painted from it. */
export interface Inked {
  readonly svg: string;
  readonly paints: readonly ((amounts: Rgb) => Rgb)[];
}

/**
 * Laying out the text of a picture takes most of the time it takes to draw it, so that it is done once for all themes. Undefined for
 * pictures that differ in more than colours, or have more than a surface, which comes first, and three inks that do not overlap.
 */
export function inked(svgs: readonly string[]): Inked | undefined {
  const fills = svgs.map((svg) => [...svg.matchAll(FILL)].map(([, colour]) => colour!));
  const [plain, ...others] = svgs.map((svg) => svg.replace(FILL, ''));
  if (others.some((other) => other !== plain)) return undefined;
  // What is one colour in the first picture may be two in another.
  const inks = fills[0]!.map((_, at) => fills.map((colours) => colours[at]!).join());
  const distinct = [...new Set(inks)];
  if (distinct.length > CHANNELS.length) return undefined;
  let at = 0;
  return {
    svg: svgs[0]!.replace(FILL, () => `fill="${CHANNELS[distinct.indexOf(inks[at++]!)]!}"`),
    paints: svgs.map((_, index) => painter(distinct.map((ink) => rgbOf(ink.split(',')[index]!)))),
  };
}

/** Puts so much of each ink on the surface. */
function painter([surface, ...inks]: readonly Rgb[]): (amounts: Rgb) => Rgb {
  const part = (amounts: Rgb, channel: 0 | 1 | 2): number =>
    inks.reduce((value, ink, index) => value + (amounts[index]! / 255) * (ink[channel] - surface![channel]), surface![channel]);
  return (amounts) => [0, 1, 2].map((channel) => Math.round(part(amounts, channel as 0 | 1 | 2))) as unknown as Rgb;
}

function rgbOf(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!;
  return digits.map((two) => parseInt(two, 16)) as unknown as Rgb;
}

/** The picture at half its size, each pixel the mean of four; opaque. */
export function halved({pixels, width, height}: Pixels): Pixels {
  const half = {width: Math.floor(width / 2), height: Math.floor(height / 2)};
  const whole = byPixel(pixels);
  const small = new Uint32Array(half.width * half.height);
  for (let y = 0, to = 0; y < half.height; y++)
    for (let x = 0, at = 2 * y * width; x < half.width; x++, at += 2) {
      const [a, b, c, d] = [whole[at]!, whole[at + 1]!, whole[at + width]!, whole[at + width + 1]!];
      // Most of a picture is plain.
      small[to++] = a === b && a === c && a === d ? a : meanOf(a, b, c, d);
    }
  return {pixels: new Uint8Array(small.buffer), ...half};
}

/** By channel: the lowest byte is red. */
function meanOf(a: number, b: number, c: number, d: number): number {
  let mean = OPAQUE;
  for (let shift = 0; shift < 24; shift += 8) {
    const sum = ((a >>> shift) & 255) + ((b >>> shift) & 255) + ((c >>> shift) & 255) + ((d >>> shift) & 255);
    mean |= Math.min(255, Math.round(sum / (4 * STEP)) * STEP) << shift;
  }
  return mean >>> 0;
}
