/** What stands above and behind the rows: months, week numbers, hours a week, weeks off, today, deadline. */
import { make, share, time } from './skillway-timeline-words.nocache.js';

export function axis(plan) {
  const n = plan.weeks.length;
  const months = plan.weeks.map((week, at) => ({ at, month: week.month })).filter((one) => one.month);
  const names = months.map(({ at, month }, i) => across(make('span', 'month', month), at, (months[i + 1]?.at ?? n) - at, n));
  const numbers = plan.weeks.map((week, at) => {
    const cell = across(make('span', 'week', String(week.number)), at, 1, n);
    cell.title = week.monday;
    cell.classList.toggle('now', at === Math.floor(plan.today));
    cell.classList.toggle('between', (at - Math.floor(plan.today)) % 2 !== 0);
    return cell;
  });
  return [...names, ...numbers];
}

/** Hours a week: the line is what the person has, a bar what is done (solid) and planned (tint); too much is hatched. */
export function strip(plan) {
  const n = plan.weeks.length;
  const most = Math.max(60, ...plan.weeks.map((week) => Math.max(week.budget, load(week)))) * 1.12;
  const bars = plan.weeks.flatMap((week, at) => [bar(week, at, n, most), over(week, at, n, most)]).filter(Boolean);
  return [...behind(plan), ...bars, line(plan, most), ...marks(plan)];
}

export function stripSays(plan) {
  const over = plan.weeks.filter((week) => load(week) > week.budget).map((week) => `week ${week.number} is ${time(load(week) - week.budget)} over`);
  const off = plan.weeks.filter((week, at) => !week.budget && at < plan.deadline).map((week) => week.number);
  return ['Hours a week', over.join(', ') || 'no week is over the hours', off.length ? `no time in weeks ${off.join(', ')}` : ''].filter(Boolean).join('; ');
}

/** The budget that most weeks have, in words. */
export function usual(plan) {
  const count = new Map();
  for (const { budget } of plan.weeks) if (budget) count.set(budget, (count.get(budget) ?? 0) + 1);
  const [most] = [...count].sort((a, b) => b[1] - a[1])[0] ?? [0];
  return most ? ` (${time(most)})` : '';
}

/** Weeks off and the time after the deadline, drawn below the bars. */
export function behind(plan) {
  const n = plan.weeks.length;
  const isOff = (at) => at >= 0 && at < plan.deadline && !plan.weeks[at]?.budget;
  const begins = plan.weeks.map((_, at) => at).filter((at) => isOff(at) && !isOff(at - 1));
  const off = begins.map((from) => {
    let to = from;
    while (isOff(to)) to += 1;
    return across(make('div', 'off'), from, to - from, n);
  });
  const beyond = make('div', 'beyond');
  share(beyond, 'left', Math.min(n, plan.deadline), n);
  return [beyond, ...off];
}

/** Today and the deadline, drawn above the bars. */
export function marks(plan) {
  return ['today', 'deadline'].filter((mark) => plan[mark] >= 0 && plan[mark] <= plan.weeks.length).map((mark) => {
    const at = make('div', mark);
    share(at, 'left', plan[mark], plan.weeks.length);
    return at;
  });
}

const load = (week) => Math.max(week.planned ?? 0, week.done ?? 0);

function bar(week, at, n, most) {
  if (!load(week)) return undefined;
  const solid = make('i');
  share(solid, 'height', Math.min(1, (week.done ?? 0) / load(week)), 1);
  const whole = across(make('div', 'load', solid), at + 0.07, 0.86, n);
  share(whole, 'height', load(week), most);
  whole.title = `Week ${week.number}: ${time(load(week))} of ${time(week.budget)}`;
  return whole;
}

function over(week, at, n, most) {
  if ((week.planned ?? 0) <= week.budget || (week.done ?? 0) >= week.planned) return undefined;
  const much = across(make('div', 'over'), at + 0.07, 0.86, n);
  share(much, 'bottom', week.budget, most);
  share(much, 'height', load(week) - week.budget, most);
  much.title = `Week ${week.number} is ${time(load(week) - week.budget)} over`;
  return much;
}

function line(plan, most) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const last = Math.min(plan.weeks.length, Math.ceil(plan.deadline));
  const steps = plan.weeks.slice(0, last).map((week, at) => `${at ? 'V' : `M0 `}${100 - (100 * week.budget) / most}H${at + 1}`);
  svg.setAttribute('viewBox', `0 0 ${plan.weeks.length} 100`);
  svg.setAttribute('preserveAspectRatio', 'none');
  path.setAttribute('vector-effect', 'non-scaling-stroke');
  path.setAttribute('d', steps.join(''));
  svg.append(path);
  return svg;
}

export function across(element, from, weeks, n) {
  share(element, 'left', from, n);
  share(element, 'width', weeks, n);
  return element;
}
