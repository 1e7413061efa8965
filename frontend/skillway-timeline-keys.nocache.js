/** The keyboard: arrows choose a row, Enter goes to its bar; there Left and Right move it, P pins, Delete leaves out. */
import { CourseRow } from './skillway-timeline-rows.nocache.js';

/** Does what the key means; true when it meant something. */
export function press(key, event, { body, readonly, select, step, pin, leaveOut }) {
  const row = body.rowOf(event.target);
  if (!row) return false;
  const onBar = event.target === row.bar;
  const walk = (to) => walkTo(body, row, to, onBar);
  const course = row instanceof CourseRow;
  const steps = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  if (key in steps) return walk(steps[key]);
  if (onBar) return onBarKey(key, row, { body, readonly, step, pin, leaveOut });
  if (course && (key === 'Enter' || key === ' ')) return select(row), row.bar.focus(), true;
  if (course && key === 'ArrowRight') return row.bar.focus(), true;
  if (course && key === 'ArrowLeft') return body.go(body.groupOf(row.course).element), true;
  if (course) return false;
  if (key === 'Enter' || key === ' ') return body.fold(row, !body.isFolded(row)), true;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return body.fold(row, key === 'ArrowLeft'), true;
  return false;
}

function walkTo(body, row, by, onBar) {
  const all = body.visible();
  const to = all[Math.min(all.length - 1, Math.max(0, all.indexOf(row.element) + by))];
  body.go(to);
  if (onBar) body.rowOf(to).bar?.focus();
  return true;
}

function onBarKey(key, row, { body, readonly, step, pin, leaveOut }) {
  if (key === 'Escape') return body.go(row.element), true;
  if (readonly) return false;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return step(row, key === 'ArrowLeft' ? -1 : 1), true;
  if (key === 'p' || key === 'P') return pin(row), true;
  if (key === 'Delete') return leaveOut(row), true;
  return false;
}
