/** One row a group and one a course. Rows live as long as their id: focus and the glide to a new place depend on it. */
import { across } from './skillway-timeline-head.nocache.js';
import { end, icon, make, named, sentence, share, start } from './skillway-timeline-words.nocache.js';

const calm = matchMedia('(prefers-reduced-motion: reduce)');

class Row {
  constructor(id, look) {
    this.id = id;
    this.element = make('div', `row ${look}`);
    this.first = cell('first', 'rowheader');
    this.lane = cell('lane', 'gridcell');
    this.element.append(this.first, this.lane);
    this.element.setAttribute('role', 'row');
    this.element.tabIndex = -1;
    this.element.dataset.id = id;
  }
}

export class GroupRow extends Row {
  constructor(id) {
    super(id, 'group');
    this.element.setAttribute('aria-level', 1);
  }

  draw(plan, group, folded) {
    const members = plan.courses.filter((course) => course.group === group.id);
    this.element.style.setProperty('--area', `var(--sk-area-${group.area})`);
    this.element.setAttribute('aria-expanded', !folded);
    this.element.setAttribute('aria-label', `${group.name}, ${members.length} courses, ${group.hours} h`);
    this.first.replaceChildren(icon('fold', 'fold'), make('span', 'square'), named('span', 'name', group.name),
      make('span', 'hours', `${group.hours} h`));
    this.lane.replaceChildren(...together(members).map(([from, to]) => across(make('div', 'sum'), from, to - from, plan.weeks.length)));
  }
}

export class CourseRow extends Row {
  /** Weeks by which the bar stands away from the server's place: all of them, and those already sent. */
  by = 0;
  sent = 0;

  constructor(id) {
    super(id, 'course');
    this.element.setAttribute('aria-level', 2);
    this.stretch = make('div', 'stretch');
    this.bar = make('button', 'bar');
    this.bar.type = 'button';
    this.bar.tabIndex = -1;
    this.stretch.append(this.bar);
    this.lane.append(this.stretch);
  }

  draw(plan, course, readonly, px) {
    this.weeks = plan.weeks.length;
    this.course = course;
    this.from = start(course);
    this.span = end(course) - this.from;
    this.element.classList.toggle('done', course.state === 'done');
    this.element.classList.toggle('free', !readonly && course.state !== 'done');
    this.element.setAttribute('aria-label', sentence(plan, course));
    this.bar.setAttribute('aria-label', sentence(plan, course));
    this.side = this.#side(plan, px);
    const looks = JSON.stringify([course, plan.weeks.length, this.side]);
    if (looks !== this.looks) this.#drawInside(plan, course);
    this.looks = looks;
    this.place(px);
  }

  #drawInside(plan, course) {
    const area = plan.groups.find((group) => group.id === course.group)?.area ?? 8;
    this.element.style.setProperty('--area', `var(--sk-area-${area})`);
    this.first.replaceChildren(icon(course.kind), named('span', 'name', course.name), make('span', 'hours', String(course.hours)));
    this.bar.replaceChildren(...this.#parts());
    while (this.bar.nextSibling) this.bar.nextSibling.remove(); // the bar itself stays: it may have the focus
    this.stretch.append(...this.#notes());
  }

  #parts() {
    const parts = this.course.parts.map((part) => {
      const solid = make('i');
      share(solid, 'width', part.done, 1);
      const look = part.done >= 1 ? 'part whole' : 'part';
      return across(make('span', look, part.done > 0 && part.done < 1 ? solid : ''), part.from - this.from, part.weeks, this.span);
    });
    if (this.course.state === 'done') parts.at(-1)?.append(icon('tick', 'tick', 11));
    return parts.length > 1 ? [make('span', 'link'), ...parts] : parts;
  }

  #notes() {
    const { left, note, pinned } = this.course;
    const words = note || pinned ? make('span', `note ${this.side}${pinned ? ' pin' : ''}`, pinned ? icon('pin', '', 12) : '', note ?? '') : undefined;
    return [words, left ? make('span', 'note before', left) : undefined].filter(Boolean);
  }

  /** The note stands behind the bar, or before it where it would cross the deadline or the edge and has room there. */
  #side(plan, px) {
    const { left, note } = this.course;
    if (left || !px) return 'after';
    const width = (22 + 5.8 * (note ?? '').length) / px;
    const end = this.from + this.span;
    const crosses = [plan.deadline, this.weeks].some((line) => end <= line && end + width > line);
    return crosses && this.from > width ? 'before' : 'after';
  }

  /** Puts the bar where it belongs; it glides there when it was elsewhere and a week is `px` wide. */
  place(px = 0) {
    const at = this.from + this.by;
    across(this.stretch, at, this.span, this.weeks);
    if (px && this.shown !== undefined && this.shown !== at && !calm.matches) {
      this.stretch.animate([{ transform: `translateX(${(this.shown - at) * px}px)` }, { transform: 'none' }],
        { duration: 260, easing: 'cubic-bezier(.2,.8,.2,1)' });
    }
    this.shown = at;
  }

  /** A step of weeks that stays on the axis. */
  held(by) {
    return Math.min(this.weeks - 1, Math.max(0, this.from + by)) - this.from;
  }

  answered() {
    this.by -= this.sent;
    this.sent = 0;
    this.element.classList.remove('waiting');
  }
}

/** The stretches of weeks in which any of these courses runs. */
function together(courses) {
  const parts = courses.flatMap((course) => course.parts).map((part) => [part.from, part.from + part.weeks]).sort((a, b) => a[0] - b[0]);
  const whole = [];
  for (const [from, to] of parts) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

function cell(look, role) {
  const element = make('div', look);
  element.setAttribute('role', role);
  return element;
}
