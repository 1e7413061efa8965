/** All rows of the timeline: their order, what is folded, which one has the focus. */
import { CourseRow, GroupRow } from './skillway-timeline-rows.nocache.js';

export class Body {
  #rows = new Map();
  #folded;

  constructor(element) {
    this.element = element;
  }

  course(id) {
    return this.#rows.get(`course ${id}`);
  }

  courses() {
    return [...this.#rows.values()].filter((row) => row instanceof CourseRow);
  }

  rowOf(element) {
    const found = element.closest?.('.row');
    return [...this.#rows.values()].find((row) => row.element === found);
  }

  visible() {
    return [...this.#rows.values()].map((row) => row.element).filter((element) => !element.hidden);
  }

  draw(plan, readonly, px) {
    this.#folded ??= new Set(plan.courses.length > 60 ? plan.groups.map((group) => group.id) : []);
    const wanted = new Map();
    for (const group of plan.groups) {
      wanted.set(`group ${group.id}`, [GroupRow, group]);
      for (const course of plan.courses) if (course.group === group.id) wanted.set(`course ${course.id}`, [CourseRow, course]);
    }
    this.#arrange(wanted);
    for (const [key, [Kind, what]] of wanted) {
      const row = this.#rows.get(key);
      if (Kind === GroupRow) row.draw(plan, what, this.#folded.has(what.id));
      else row.draw(plan, what, readonly, px);
      row.element.hidden = Kind === CourseRow && this.#folded.has(what.group);
    }
    this.#rove();
  }

  /** Moves only the rows that changed their place: the others keep focus and scroll. */
  #arrange(wanted) {
    const focused = this.element.getRootNode().activeElement;
    const at = this.visible().indexOf(focused?.closest('.row'));
    const old = this.#rows;
    this.#rows = new Map([...wanted].map(([key, [Kind, what]]) => [key, old.get(key) ?? new Kind(what.id)]));
    for (const [key, row] of old) if (!this.#rows.has(key)) row.element.remove();
    let next = this.element.firstChild;
    for (const { element } of this.#rows.values()) {
      if (element === next) next = next.nextSibling;
      else this.element.insertBefore(element, next);
    }
    if (at < 0) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else this.go(this.visible()[Math.min(at, this.visible().length - 1)]);
  }

  fold(group, folded) {
    if (folded) this.#folded.add(group.id);
    else this.#folded.delete(group.id);
    this.#rows.get(`group ${group.id}`).element.setAttribute('aria-expanded', !folded);
    for (const row of this.courses()) if (row.course.group === group.id) row.element.hidden = folded;
    this.#rove();
  }

  isFolded(group) {
    return this.#folded.has(group.id);
  }

  groupOf(course) {
    return this.#rows.get(`group ${course.group}`);
  }

  mark(selected) {
    for (const { element, id } of this.courses()) {
      element.classList.toggle('on', id === selected);
      element.setAttribute('aria-selected', id === selected);
    }
  }

  /** The one row that Tab reaches. */
  #rove(to = this.visible().find((element) => element.tabIndex === 0) ?? this.visible()[0]) {
    for (const { element } of this.#rows.values()) element.tabIndex = element === to ? 0 : -1;
  }

  go(element) {
    if (!element) return;
    this.#rove(element);
    element.focus();
  }
}
