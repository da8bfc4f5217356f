/** Reads and writes values by paths like "offer.lines[0].quantity". */
const steps = (path) => path.replace(/\[(\d+)]/g, '.$1').split('.').filter(Boolean);

export function get(object, path) {
  return steps(path).reduce((value, step) => value?.[step], object);
}

export function set(object, path, value) {
  const way = steps(path);
  const last = way.pop();
  let place = object;
  way.forEach((step, i) => {
    place[step] ??= /^\d+$/.test(way[i + 1] ?? last) ? [] : {};
    place = place[step];
  });
  place[last] = value;
}
