/** How the timeline looks. Colours are the page's --sk-* variables, so light, dark and print follow the page. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { display: flex; flex-direction: column; position: relative; min-height: 0; min-width: 0;
  color: var(--sk-ink); background: var(--sk-paper); font-size: 12.5px; line-height: 1.2;
  font-variant-numeric: tabular-nums; --first: 240px; --least: 16px;
  --hatch: repeating-linear-gradient(135deg, transparent 0 3.2px,
    color-mix(in srgb, var(--sk-ink2) 26%, transparent) 3.2px 4.2px); }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.scroll { display: flex; flex-direction: column; flex: 1; min-height: 0; overflow: auto; overscroll-behavior-x: contain; }
:host([readonly]) { --first: 200px; --least: 9px; }
.grid, .foot { flex: none; position: relative; width: 100%; min-width: calc(var(--first) + var(--n) * var(--least)); }
.row { display: grid; grid-template-columns: var(--first) minmax(0, 1fr); height: 23px; background: var(--sk-paper); outline: none; }
.row > .first { position: sticky; left: 0; z-index: 4; background: inherit; display: flex; align-items: center; gap: 7px;
  min-width: 0; padding: 0 8px 0 16px; }
.lane { position: relative; z-index: 1; min-width: 0; }
.name { flex: 1; min-width: 0; text-align: left; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.hours { color: var(--sk-ink2); font-size: 11.5px; }
svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }

.head { position: sticky; top: 0; z-index: 5; background: var(--sk-paper); }
.head .row { height: auto; }
.head .row:last-child .first { border-bottom: 1px solid var(--sk-line); }
.axis { height: 34px; position: relative; }
.month { position: absolute; top: 2px; height: 14px; padding-left: 3px; overflow: hidden; white-space: nowrap;
  font-size: 11px; font-weight: 650; border-left: 1px solid var(--sk-line); }
.week { position: absolute; bottom: 1px; text-align: center; font-size: 10.5px; line-height: 15px; color: var(--sk-ink2); }
.axis.tight .week.between { visibility: hidden; }
.axis.tight .month { font-size: 10.5px; padding-left: 2px; letter-spacing: -.01em; }
.week.now { color: var(--sk-paper); font-weight: 650; }
.week.now::before { content: ''; position: absolute; z-index: -1; inset: 0 max(0px, 50% - 9px); border-radius: 3px; background: var(--sk-ink); }
.title { font-weight: 650; }
.head .first { padding-block: 4px; }
.words { display: block; font-size: 11px; line-height: 14px; color: var(--sk-ink2); }
.words b { display: block; font-size: 11.5px; line-height: 15px; font-weight: 650; color: var(--sk-ink); }
.strip { position: relative; height: 52px; border-bottom: 1px solid color-mix(in srgb, var(--sk-ink2) 60%, var(--sk-paper)); }
.strip .load { position: absolute; bottom: 0; border: 1px solid var(--sk-level-4); border-bottom: 0; border-radius: 3px 3px 0 0;
  background: color-mix(in srgb, var(--sk-level-4) 40%, var(--sk-paper)); overflow: hidden; }
.strip .load i { position: absolute; inset: auto 0 0 0; background: var(--sk-level-4); }
.strip .over { position: absolute; border: 1px solid var(--sk-bad); border-radius: 3px 3px 0 0; background:
  repeating-linear-gradient(135deg, var(--sk-bad-on) 0 2.2px, var(--sk-bad) 2.2px 4.4px); }
.strip svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; stroke: var(--sk-ink); stroke-width: 1.5; stroke-linecap: butt; }

.off, .beyond { position: absolute; z-index: 0; top: 0; bottom: 0; pointer-events: none; }
.off { background: var(--hatch); }
.beyond { right: 0; background: color-mix(in srgb, var(--sk-ink2) 7%, transparent); }
.today, .deadline { position: absolute; z-index: 2; top: 0; bottom: 0; pointer-events: none; }
.today { width: 2px; margin-left: -1px; background: var(--sk-ink); }
.deadline { border-left: 1.5px dashed var(--sk-ink); }
.lines { position: absolute; inset: 0 0 0 var(--first); pointer-events: none; }

.group { background: var(--sk-wash); cursor: pointer; font-weight: 650; }
.group .hours { color: inherit; font-weight: 550; }
.group .first { padding-left: 14px; }
.fold { transition: transform .15s; color: var(--sk-ink2); }
.group[aria-expanded=false] .fold { transform: rotate(-90deg); }
.square { flex: none; width: 9px; height: 9px; border-radius: 2.5px; background: var(--area); }
.sum { position: absolute; top: 10px; height: 3px; border-radius: 2px; background: var(--area); opacity: .6; }
.group[aria-expanded=false] .sum { top: 8px; height: 7px; border-radius: 3px; opacity: .75; }

.course .first { cursor: pointer; padding-left: 15px; }
.course .first svg { color: var(--sk-ink2); }
.course.done .name { color: var(--sk-ink2); }
.course:hover { background: var(--sk-wash); }
.course.on { background: var(--sk-accent-on); }
.row:focus-visible > .first, .bar:focus-visible { outline: 2px solid var(--sk-accent); outline-offset: -2px; border-radius: 5px; }
.bar:focus-visible { outline-offset: 1px; }

.stretch { position: absolute; top: 4px; height: 15px; }
.bar { position: absolute; inset: 0; padding: 0; border: 0; background: none; color: inherit; font: inherit; cursor: pointer; touch-action: pan-y; }
.bar::after { content: ''; position: absolute; inset: -4px 0; min-width: 12px; }
.free .bar { cursor: grab; }
.free .bar:hover .part { box-shadow: 0 0 0 1px var(--area); }
.link { position: absolute; top: 7px; left: 2px; right: 2px; height: 1px; background: var(--area); }
.part { position: absolute; top: 0; bottom: 0; overflow: hidden; border: 1px solid var(--area); border-radius: 4px;
  background: color-mix(in srgb, var(--area) 30%, var(--sk-paper)); }
.part.whole { background: var(--area); }
.part i { position: absolute; inset: -1px auto -1px -1px; background: var(--area); }
.tick { position: absolute; right: 3px; top: 1.5px; color: var(--sk-paper); stroke-width: 2; }
.note { position: absolute; top: 0; line-height: 15px; white-space: nowrap; font-size: 11px; color: var(--sk-ink2);
  display: flex; align-items: center; gap: 3px; pointer-events: none; }
.note.after { left: calc(100% + 6px); }
.note.before { right: calc(100% + 6px); }
.note.pin { color: var(--sk-warn); font-weight: 550; }
.waiting .bar { animation: wait 1.1s ease-in-out .25s infinite alternate; }
@keyframes wait { to { opacity: .45; } }

.lifted > .stretch:not(.ghost) .part { border-style: dashed; background: none; opacity: .7; }
.lifted > .stretch:not(.ghost) .part i, .lifted > .stretch:not(.ghost) .note, .lifted > .stretch:not(.ghost) .link, .ghost .note { visibility: hidden; }
.ghost { z-index: 3; pointer-events: none; }
.ghost .part { box-shadow: 0 3px 8px rgb(0 0 0 / .28); opacity: .88; }
.target { position: absolute; z-index: 2; top: 3px; height: 17px; border: 2px solid var(--sk-accent); border-radius: 5px; pointer-events: none; }
.tip { position: absolute; z-index: 8; padding: 3px 8px; border-radius: 4px; background: var(--sk-ink); color: var(--sk-paper);
  font-size: 12px; white-space: nowrap; pointer-events: none; transform: translate(-50%, -100%); }
:host([dragging]) { cursor: grabbing; user-select: none; }
:host([dragging]) .bar { cursor: grabbing; }

.foot { position: sticky; bottom: 0; z-index: 5; margin-top: auto; background: var(--sk-paper); border-top: 1px solid var(--sk-line); }
.foot .row { height: auto; }
.foot .first { align-items: stretch; padding-block: 8px; }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.phone { overflow: auto; flex: 1; min-height: 0; }
.curve ::slotted(*) { min-width: 0; }
.curve { padding: 8px 16px 4px; }
.list section { padding: 8px 16px; border-bottom: 1px solid var(--sk-line); }
.list section.now { background: var(--sk-accent-on); }
.list header { display: flex; align-items: center; gap: 8px; min-height: 28px; font-size: 12px; color: var(--sk-ink2); }
.list h2 { margin: 0; font-size: 14px; font-weight: 650; color: var(--sk-ink); }
.list .load { position: relative; flex: 0 0 72px; height: 7px; margin-left: auto; background: color-mix(in srgb, var(--sk-level-4) 14%, var(--sk-paper)); }
.list .load i { position: absolute; inset: 0 auto 0 0; background: color-mix(in srgb, var(--sk-level-4) 45%, var(--sk-paper)); }
.list .load i + i { background: var(--sk-level-4); }
.list .load.over::after { content: ''; position: absolute; inset: 0 0 0 auto; width: 20%; background: repeating-linear-gradient(135deg, var(--sk-bad-on) 0 2px, var(--sk-bad) 2px 4px); }
.list .load b { position: absolute; right: 0; top: -3px; width: 1.5px; height: 13px; background: var(--sk-ink); }
.list .sum { position: static; flex: 0 0 84px; height: auto; text-align: right; color: var(--sk-ink); opacity: 1; background: none; }
.list .free-of { background: var(--hatch); padding-block: 4px; }
.list ul { list-style: none; margin: 0; padding: 0; }
.list li button, .earlier { all: unset; box-sizing: border-box; display: flex; align-items: center; gap: 9px; width: 100%; min-height: 44px;
  padding: 3px 4px; border-radius: 5px; font-size: 14px; line-height: 1.25; cursor: pointer; -webkit-tap-highlight-color: transparent; }
.list li button:focus-visible, .earlier:focus-visible { outline: 2px solid var(--sk-accent); outline-offset: -2px; }
.list li button[aria-pressed=true] { background: color-mix(in srgb, var(--sk-accent) 14%, var(--sk-paper)); }
.list li .name { overflow-wrap: anywhere; white-space: normal; }
.list li .done { color: var(--sk-ink2); }
.list li .hours { font-size: 13px; }
.earlier { padding-inline: 16px; color: var(--sk-accent); font-weight: 550; border-bottom: 1px solid var(--sk-line); }

@media (max-height: 620px) { .foot { position: relative; } }
@media (max-width: 1000px) { :host { --first: 200px; } }
@media (prefers-reduced-motion: reduce) { .waiting .bar { animation: none; opacity: .6; } .fold { transition: none; } }
@media (forced-colors: active) { .part, .part i, .square, .sum, .load, .load i, .over, .today, .off { forced-color-adjust: none; } }
@media print {
  :host { display: block; --least: 0px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .axis.many .week:not(:nth-child(4n), .now) { visibility: hidden; }
  .scroll, .phone { display: block; overflow: visible; }
  .grid { display: table; min-width: 0; table-layout: fixed; }
  .head { display: table-header-group; break-inside: avoid; position: static; }
  .body { display: table-row-group; }
  .row { break-inside: avoid; }
  .row > .first, .foot { position: static; }
  .foot { min-width: 0; break-inside: avoid; }
  .course.on { background: none; }
  .list section { break-inside: avoid; }
}
`);
