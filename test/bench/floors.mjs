/**
 * What nothing that draws can beat: a picture that is ready-made. Runs in the measured page. Each puts it into the box, and
 * lets it be zoomed and dragged as d3-zoom does, in as little code as that takes; gives the view, which changes with that.
 */
/* global document, requestAnimationFrame, getComputedStyle, Path2D, addEventListener */

export function showSvg(box, markup) {
  box.innerHTML = markup;
  const group = box.querySelector('g');
  return letZoom(box, ({k, x, y}) => group.setAttribute('transform', `translate(${x},${y}) scale(${k})`));
}

export function showCanvas(box, picture) {
  const {width, height} = picture;
  const pen = box.appendChild(Object.assign(document.createElement('canvas'), {width, height})).getContext('2d');
  const paint = painter(pen, picture, getComputedStyle(box).fontFamily);
  paint({k: 1, x: 0, y: 0});
  return letZoom(box, paint);
}

/** Wheel with ctrl, and dragging; at most one drawing a frame. */
function letZoom(box, draw) {
  const view = {k: 1, x: 0, y: 0};
  let [asked, dragged] = [false, false];
  const change = (k, x, y) => {
    Object.assign(view, {k, x, y});
    if (!asked) requestAnimationFrame(() => draw(view, (asked = false)));
    asked = true;
  };
  const onWheel = (event) => {
    event.preventDefault();
    const {left, top} = box.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const k = Math.min(8, Math.max(1, view.k * 2 ** (-0.02 * event.deltaY)));
    change(k, x - ((x - view.x) * k) / view.k, y - ((y - view.y) * k) / view.k);
  };
  box.addEventListener('wheel', onWheel, {passive: false});
  box.addEventListener('mousedown', (event) => (event.preventDefault(), (dragged = true)));
  addEventListener('mouseup', () => (dragged = false));
  addEventListener('mousemove', ({movementX, movementY}) => {
    if (dragged) change(view.k, view.x + movementX, view.y + movementY);
  });
  return view;
}

/** Paints the picture in a view; names keep their size, which is quicker than to scale them. */
function painter(pen, {width, height, looks, paths, names}, family) {
  const shapes = paths.map(([look, d]) => [looks[look], new Path2D(d)]);
  const dashes = new Map(looks.map((look) => [look, (look['stroke-dasharray'].match(/[\d.]+/g) ?? []).map(Number)]));
  const use = (look) => {
    Object.assign(pen, {fillStyle: look.fill, strokeStyle: look.stroke, lineWidth: parseFloat(look['stroke-width'])});
    pen.setLineDash(dashes.get(look));
  };
  return ({k, x, y}) => {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(k, 0, 0, k, x, y);
    let used;
    for (const [look, path] of shapes) {
      if (look !== used) use((used = look));
      if (look.stroke !== 'none') pen.stroke(path);
      if (look.fill !== 'none') pen.fill(path);
    }
    pen.setTransform(1, 0, 0, 1, 0, 0);
    Object.assign(pen, {textAlign: 'center', lineJoin: 'round'});
    for (const [look, left, top, text] of names) {
      if (looks[look] !== used) use((used = looks[look]));
      pen.font = `${used['font-weight']} ${used['font-size']} ${family}`;
      pen.strokeText(text, k * left + x, k * top + y);
      pen.fillText(text, k * left + x, k * top + y);
    }
  };
}
