/** The plan on a phone: no bars, one section a week with the courses of that week. */
import { end, make, named, share, time } from './skillway-timeline-words.nocache.js';

export function weekList(plan, selected, earlier) {
  const now = Math.max(0, Math.floor(plan.today));
  const last = Math.max(now + 1, ...plan.courses.map(end));
  const from = earlier ? 0 : now;
  return plan.weeks.slice(from, last).map((week, i) => section(plan, week, from + i, from + i === now, selected));
}

function section(plan, week, at, now, selected) {
  const courses = plan.courses.flatMap((course) => course.parts.filter((part) => at >= Math.floor(part.from) && at < part.from + part.weeks)
    .map((part) => item(plan, course, part.minutes?.[at - Math.floor(part.from)], selected)));
  const head = make('header', '', make('h2', '', `Week ${week.number}`), make('span', '', now ? `${week.monday} · now` : week.monday));
  head.append(...(week.budget || week.planned ? load(week) : [make('span', 'sum', at > plan.deadline ? 'after the deadline' : 'no time')]));
  const whole = make('section', now ? 'now' : '', head, courses.length ? make('ul', '', ...courses) : '');
  whole.classList.toggle('free-of', !week.budget && !courses.length);
  return whole;
}

function load(week) {
  const [done, planned] = [week.done ?? 0, Math.max(week.planned ?? 0, week.done ?? 0)];
  const most = Math.max(week.budget, planned, 1);
  const bar = make('span', planned > week.budget ? 'load over' : 'load', part(planned, most), part(done, most), make('b'));
  return [bar, make('span', 'sum', done && done < planned ? `${time(done)} done` : time(planned))];
}

function part(minutes, most) {
  const bar = make('i');
  share(bar, 'width', minutes, most);
  return bar;
}

function item(plan, course, minutes, selected) {
  const area = plan.groups.find((group) => group.id === course.group)?.area ?? 8;
  const done = course.state === 'done';
  const button = make('button', '', make('span', 'square'), named('span', done ? 'name done' : 'name', course.name),
    minutes ? make('span', 'hours', time(minutes)) : '', make('span', 'live', `, ${course.state}`));
  button.type = 'button';
  button.dataset.id = course.id;
  button.setAttribute('aria-pressed', course.id === selected);
  button.style.setProperty('--area', `var(--sk-area-${area})`);
  return make('li', '', button);
}
