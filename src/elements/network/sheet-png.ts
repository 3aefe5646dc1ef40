import {drawSheet} from './draw-sheet.js';

/** Pixels of a picture for each CSS pixel. */
const SCALE = 2;

/**
 * A sheet as a picture; null where the browser makes none of that size. Drawn with the pen of a canvas, not from the SVG: an
 * image made of one is forbidden where a page’s policy is strict, and lacks the page’s fonts.
 */
export function png(sheet: HTMLElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = sheet.offsetWidth * SCALE;
  canvas.height = sheet.offsetHeight * SCALE;
  const pen = canvas.getContext('2d')!;
  pen.lineJoin = 'round';
  drawSheet(sheet, (look, left, top, shapes, lines) => {
    pen.setTransform(SCALE, 0, 0, SCALE, left * SCALE, top * SCALE);
    // “none” is no colour to a canvas, which passes over it.
    pen.fillStyle = pen.strokeStyle = '#0000';
    pen.fillStyle = look.fill;
    pen.strokeStyle = look.stroke;
    pen.lineWidth = parseFloat(look.strokeWidth);
    pen.setLineDash((look.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
    pen.globalAlpha = Number(look.opacity);
    pen.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
    pen.direction = look.direction as CanvasDirection;
    pen.textAlign = look.textAnchor === 'middle' ? 'center' : 'start';
    for (const path of shapes.map((d) => new Path2D(d))) {
      pen.stroke(path);
      pen.fill(path);
    }
    for (const line of lines) {
      pen.strokeText(...line);
      pen.fillText(...line);
    }
  });
  return new Promise((done) => canvas.toBlob(done));
}
