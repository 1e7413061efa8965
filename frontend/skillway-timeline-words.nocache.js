/** The small things every part of the timeline is made of: elements, icons and words. Names enter as text only. */

export function make(tag, look = '', ...inside) {
  const element = document.createElement(tag);
  if (look) element.className = look;
  element.append(...inside.filter((one) => one !== undefined && one !== null && one !== ''));
  return element;
}

export function named(tag, look, name) {
  const element = make(tag, look, name);
  element.dir = 'auto';
  element.title = name;
  return element;
}

const SHAPES = {
  course: 'M7 3.2C5.6 2.4 3.6 2.3 2 2.6v8.6c1.6-.3 3.6-.2 5 .6 1.4-.8 3.4-.9 5-.6V2.6c-1.6-.3-3.6-.2-5 .6zm0 0v8.6',
  workshop: 'M5 6.4a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM1.5 11.8c0-2.2 1.5-3.4 3.5-3.4s3.500 1.200 3.500 3.400M9 2.700a2 2 0 0 1 0 3.500M10.300 8.700c1.400.4 2.200 1.500 2.200 3.100',
  certification: 'M7 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM5 7.600 4.400 12 7 10.600 9.600 12 9 7.600',
  reading: 'M3 1.800h5.200L11 4.600v7.600H3zM8 1.800v3h3M5 7.400h4M5 9.600h4',
  'stretch project': 'M3 12.400V1.800M3 2.400h7.500L9 5l1.500 2.600H3',
  mentoring: 'M2 2.500h10v7H6.500L4 11.800V9.500H2z',
  event: 'M2 3.200h10v8.600H2zM2 6h10M4.800 1.800v2.600M9.200 1.800v2.600',
  fold: 'M3.500 5.200 7 8.700l3.500-3.500',
  tick: 'M3 7.400 5.700 10 11 4.400',
  pin: 'M5 1.800h4M5.600 1.800v3.600L3.600 8h6.800L8.400 5.400V1.800M7 8v4.200',
};

export function icon(shape, look = '', size = 14) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[shape] ?? SHAPES.course);
  for (const [name, value] of Object.entries({ viewBox: '0 0 14 14', width: size, height: size, class: look, 'aria-hidden': true })) {
    svg.setAttribute(name, value);
  }
  svg.append(path);
  return svg;
}

/** Minutes as people say them: "4 h 30", "45 min", "3 h". */
export function time(minutes) {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (!hours) return `${rest} min`;
  return rest ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h`;
}

/** Keeps a right-to-left name from turning the sentence round it. */
export const isolated = (name) => `\u2068${name}\u2069`;

export const start = (course) => (course.parts.length ? course.parts[0].from : 0);
export const end = (course) => Math.max(start(course) + 1, ...course.parts.map((part) => part.from + part.weeks));

/** "weeks 14 to 19", in the numbers the server gave. */
export function weeksFrom(plan, from, to) {
  const number = (index) => plan.weeks[Math.min(plan.weeks.length - 1, Math.max(0, index))].number;
  const [first, last] = [number(Math.floor(from)), number(Math.ceil(to) - 1)];
  return first === last ? `week ${first}` : `weeks ${first} to ${last}`;
}

export function sentence(plan, course) {
  const parts = [isolated(course.name), course.kind, `${course.hours} h`, weeksFrom(plan, start(course), end(course)), course.state];
  if (course.pinned) parts.push('pinned');
  return [...parts, course.left, course.note].filter(Boolean).join(', ');
}

export const share = (element, property, part, whole) => element.style.setProperty(property, `${(100 * part) / whole}%`);
