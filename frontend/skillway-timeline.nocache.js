/**
 * The weeks of a learning plan: courses as bars over one axis with the hours a week and the coverage.
 *
 * In: show(plan), attribute `readonly`, property `selected`, slots `capacity`, `coverage-label`, `coverage`.
 * Out: plan-move {course, to}, plan-pin {course, pinned}, plan-leave-out {course}, plan-select {course},
 * plan-unsent {course, to}, each with the revision it was made on. The server answers the first three by show().
 */
import { Body } from './skillway-timeline-body.nocache.js';
import { follow } from './skillway-timeline-drag.nocache.js';
import { axis, behind, marks, strip, stripSays, usual } from './skillway-timeline-head.nocache.js';
import { press } from './skillway-timeline-keys.nocache.js';
import { sheet } from './skillway-timeline-look.nocache.js';
import { Requests } from './skillway-timeline-requests.nocache.js';
import { CourseRow } from './skillway-timeline-rows.nocache.js';
import { weekList } from './skillway-timeline-weeks.nocache.js';
import { isolated, make, start, weeksFrom } from './skillway-timeline-words.nocache.js';

const FRAME = `
  <div class="scroll">
    <div class="grid" role="treegrid" aria-label="Courses by week">
      <div class="head" role="rowgroup">
        <div class="row" role="row">
          <div class="first" role="columnheader"><span class="name title">Course</span><span class="hours">hours</span></div>
          <div class="lane axis" role="columnheader" aria-label="Weeks"></div>
        </div>
        <div class="row" role="row">
          <div class="first" role="rowheader"><span class="words"><b>Hours a week</b><span class="usual"></span><br>bars: done, then planned</span></div>
          <div class="lane" role="gridcell"><slot name="capacity"><div class="strip" role="img"></div></slot></div>
        </div>
      </div>
      <div class="body" role="rowgroup"></div>
      <div class="lines" aria-hidden="true"></div>
    </div>
    <div class="foot" hidden><div class="row">
      <div class="first"><slot name="coverage-label"><span class="words"><b>Coverage of the role</b></span></slot></div>
      <div class="lane"><slot name="coverage"></slot></div>
    </div></div>
  </div>
  <div class="phone" hidden><div class="curve"></div><div class="list"></div></div>
  <div class="tip" hidden></div>
  <div class="live" aria-live="polite"></div>`;

const LEAST_FOR_A_NUMBER = 15;

class SkillwayTimeline extends HTMLElement {
  static observedAttributes = ['readonly'];
  #plan;
  #held;
  #dragging = false;
  #dropped = false;
  #selected = null;
  #earlier = false;
  #narrow = false;
  #rest;
  #body;
  #requests = new Requests((type, detail) => this.#emit(type, detail));

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = FRAME;
    this.#body = new Body(this.#$('.body'));
    this.#on('.body', 'click', this.#click);
    this.#on('.body', 'keydown', this.#key);
    this.#on('.body', 'pointerdown', this.#down);
    this.#on('.body', 'focusout', () => this.#flush());
    this.#on('.list', 'click', this.#pick);
    this.#on('[name=coverage]', 'slotchange', this.#foot);
    new ResizeObserver(() => this.#fit()).observe(this);
  }

  attributeChangedCallback() {
    if (this.#plan) this.#draw();
  }

  get selected() {
    return this.#selected;
  }

  set selected(id) {
    this.#selected = id || null;
    this.#mark();
  }

  show(plan) {
    if (this.#dragging) {
      this.#held = plan;
      return;
    }
    const before = this.#plan;
    const unsent = before ? undefined : Requests.unsent();
    const news = plan.says && (this.#requests.waiting || plan.says !== before?.says || plan.revision !== before?.revision);
    this.#plan = plan;
    this.#requests.answered();
    for (const row of this.#body.courses()) row.answered();
    this.#draw();
    if (news) this.#say(plan.says);
    if (!before) this.#toToday();
    this.#requests.goOn();
    this.#offerAgain(unsent);
  }

  /** Puts the focus where a course is chosen. */
  focusCourse(id) {
    if (this.#narrow) this.#$(`.list [data-id="${CSS.escape(id)}"]`)?.focus();
    else this.#body.go(this.#body.course(id)?.element);
  }

  #offerAgain(unsent) {
    const course = unsent && this.#plan.courses.find((one) => one.id === unsent.course);
    if (course && start(course) !== unsent.to) this.#emit('plan-unsent', { course: course.id, to: unsent.to });
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail: { revision: this.#plan.revision, ...detail } }));
  }

  #say(words) {
    this.#$('.live').textContent = words;
  }

  get #readonly() {
    return this.hasAttribute('readonly');
  }

  #draw() {
    const plan = this.#plan;
    this.style.setProperty('--n', plan.weeks.length);
    if (this.#narrow) {
      this.#drawList();
      return;
    }
    this.#$('.axis').replaceChildren(...axis(plan));
    this.#$('.axis').classList.toggle('many', plan.weeks.length > 60);
    this.#crowd();
    this.#$('.usual').textContent = `line: what I have${usual(plan)}`;
    this.#$('.strip').replaceChildren(...strip(plan));
    this.#$('.strip').setAttribute('aria-label', stripSays(plan));
    this.#$('.lines').replaceChildren(...behind(plan), ...marks(plan));
    this.#body.draw(plan, this.#readonly, this.#px);
    this.#mark();
  }

  /** Where a week is narrow, every other number is enough. */
  #crowd() {
    this.#$('.axis').classList.toggle('tight', this.#px < LEAST_FOR_A_NUMBER);
  }

  get #px() {
    return this.#$('.axis').clientWidth / this.#plan.weeks.length;
  }

  #drawList() {
    const list = this.#$('.list');
    const focused = this.shadowRoot.activeElement;
    const at = [...list.querySelectorAll('button')].indexOf(focused);
    const earlier = make('button', 'earlier', this.#earlier ? 'Hide earlier weeks' : 'Show earlier weeks');
    earlier.type = 'button';
    list.replaceChildren(...(this.#plan.today >= 1 ? [earlier] : []), ...weekList(this.#plan, this.#selected, this.#earlier));
    if (at >= 0) [...list.querySelectorAll('button')].at(Math.min(at, list.querySelectorAll('button').length - 1))?.focus();
  }

  #mark() {
    this.#body.mark(this.#selected);
    for (const item of this.#$('.list').querySelectorAll('[data-id]')) {
      item.setAttribute('aria-pressed', item.dataset.id === this.#selected);
    }
  }

  /** Bars need room: below 700 px the plan is a list of weeks. */
  #fit() {
    const narrow = this.clientWidth > 0 && this.clientWidth < 700;
    if (narrow === this.#narrow) {
      // How wide a week is decides where notes stand and which numbers are shown.
      if (this.#plan && !narrow && !this.#dragging) this.#draw();
      return;
    }
    this.#narrow = narrow;
    this.#$('.scroll').hidden = narrow;
    this.#$('.phone').hidden = !narrow;
    this.#$(narrow ? '.curve' : '.foot .lane').append(this.#$('[name=coverage]'));
    if (this.#plan) this.#draw();
  }

  #foot() {
    this.#$('.foot').hidden = !this.#$('[name=coverage]').assignedNodes().length;
  }

  #toToday() {
    const scroll = this.#$('.scroll');
    scroll.scrollLeft = this.#px * (this.#plan.today - 6);
  }

  #click(event) {
    const row = this.#body.rowOf(event.target);
    if (!row || this.#dropped) return;
    if (row instanceof CourseRow) this.#select(row);
    else this.#body.fold(row, !this.#body.isFolded(row));
    if (event.target !== row.bar) this.#body.go(row.element);
  }

  #pick(event) {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.id) {
      this.#select(button.dataset);
      return;
    }
    this.#earlier = !this.#earlier;
    this.#drawList();
  }

  #select({ id }) {
    this.selected = id;
    this.#emit('plan-select', { course: id });
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const meant = press(event.key, event, {
      body: this.#body,
      readonly: this.#readonly,
      select: (row) => this.#select(row),
      step: (row, by) => this.#step(row, by),
      pin: (row) => this.#requests.ask('plan-pin', row, { pinned: !row.course.pinned }),
      leaveOut: (row) => this.#requests.ask('plan-leave-out', row),
    });
    if (meant) event.preventDefault();
  }

  /** Keys move the bar at once; the server hears of it when they rest. */
  #step(row, by) {
    if (this.#rest && this.#rest.row !== row) this.#flush();
    clearTimeout(this.#rest?.timer);
    row.by = row.held(row.by + by);
    row.place(this.#px);
    const at = row.from + row.by;
    this.#say(`${isolated(row.course.name)}: ${weeksFrom(this.#plan, at, at + row.span)}`);
    this.#rest = { row, timer: setTimeout(() => this.#flush(), 500) };
  }

  #flush() {
    if (!this.#rest) return;
    const { row, timer } = this.#rest;
    clearTimeout(timer);
    this.#rest = undefined;
    this.#requests.ask('plan-move', row);
  }

  #down(event) {
    const row = this.#body.rowOf(event.target);
    if (event.target !== row?.bar || event.button || this.#readonly || row.course.state === 'done') return;
    this.#flush();
    const seen = this.#requests.waiting ? {} : { revision: this.#plan.revision };
    follow(event, row, {
      plan: this.#plan,
      scroll: this.#$('.scroll'),
      tip: this.#$('.tip'),
      begin: () => this.#drag(true),
      drop: (by, lifted) => lifted && this.#drop(row, by, seen),
    });
  }

  #drag(on) {
    this.#dragging = on;
    this.toggleAttribute('dragging', on);
  }

  /** A plan that came during the drag is shown now; the move carries the revision seen at lifting. */
  #drop(row, by, seen) {
    this.#drag(false);
    this.#dropped = true; // until the click that ends a drag is over
    setTimeout(() => { this.#dropped = false; });
    row.by = row.held(row.by + by);
    row.place();
    const held = this.#held;
    this.#held = undefined;
    if (held) this.show(held);
    if (by) this.#requests.ask('plan-move', row, seen);
  }

  #$(selector) {
    return this.shadowRoot.querySelector(selector);
  }

  #on(selector, type, handle) {
    this.#$(selector).addEventListener(type, handle.bind(this));
  }
}

customElements.define('skillway-timeline', SkillwayTimeline);
