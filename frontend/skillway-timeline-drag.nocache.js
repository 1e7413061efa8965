/** Lifting a bar: a ghost follows the pointer, an outline snaps to weeks, the old place stays dashed. */
import { make, weeksFrom } from './skillway-timeline-words.nocache.js';

/**
 * Follows the pointer from `down` on. Calls `drop(weeks)` once at the end: 0 when it was a click, was cancelled or came back.
 * `begin()` is called when the pointer has gone far enough to mean it.
 */
export function follow(down, row, { plan, scroll, tip, begin, drop }) {
  const { bar, lane, stretch } = row;
  const px = lane.clientWidth / row.weeks;
  const ends = new AbortController();
  const startAt = down.clientX + scroll.scrollLeft;
  let x = down.clientX;
  let [frame, ghost, target] = [0];

  const moved = () => x + scroll.scrollLeft - startAt;
  const weeks = () => row.held(row.by + Math.round(moved() / px)) - row.by;

  function lift() {
    ghost = stretch.cloneNode(true);
    ghost.classList.add('ghost');
    ghost.setAttribute('aria-hidden', true);
    target = make('div', 'target');
    lane.append(target, ghost);
    row.element.classList.add('lifted');
    lane.classList.add('lifted');
    begin();
  }

  function draw() {
    frame = 0;
    if (!ghost && Math.abs(moved()) < 4) return;
    if (!ghost) lift();
    const box = scroll.getBoundingClientRect();
    if (x > box.right - 24) scroll.scrollLeft += 8;
    else if (x < box.left + lane.offsetLeft + 12) scroll.scrollLeft -= 8;
    ghost.style.setProperty('transform', `translateX(${moved()}px)`);
    target.style.setProperty('width', stretch.style.width);
    target.style.setProperty('left', `${(100 * (row.from + row.by + weeks())) / row.weeks}%`);
    tell();
  }

  function tell() {
    const from = row.from + row.by + weeks();
    const words = weeksFrom(plan, from, from + row.span);
    tip.textContent = `${words[0].toUpperCase()}${words.slice(1)} · from ${plan.weeks[Math.floor(from)].monday}`;
    tip.hidden = false;
    const home = tip.offsetParent.getBoundingClientRect();
    const half = tip.offsetWidth / 2 + 4;
    tip.style.setProperty('left', `${Math.min(home.width - half, Math.max(half, x - home.left))}px`);
    tip.style.setProperty('top', `${row.element.getBoundingClientRect().top - home.top - 4}px`);
  }

  function finish(by) {
    ends.abort();
    cancelAnimationFrame(frame);
    const lifted = ghost !== undefined;
    ghost?.remove();
    target?.remove();
    lane.classList.remove('lifted');
    row.element.classList.remove('lifted');
    tip.hidden = true;
    if (bar.hasPointerCapture(down.pointerId)) bar.releasePointerCapture(down.pointerId);
    drop(lifted ? by : 0, lifted);
  }

  const on = (type, handle, where = bar) => where.addEventListener(type, handle, { signal: ends.signal, capture: where === window });
  bar.setPointerCapture(down.pointerId);
  on('pointermove', (move) => {
    x = move.clientX;
    frame ||= requestAnimationFrame(draw);
  });
  on('pointerup', () => {
    draw();
    finish(weeks());
  });
  on('pointercancel', () => finish(0));
  on('lostpointercapture', () => finish(0));
  on('keydown', (key) => {
    if (key.key !== 'Escape') return;
    key.stopPropagation();
    key.preventDefault();
    finish(0);
  }, window);
}
