/**
 * Where a person stands in the skills of a role: one row of cells 0 to 5 a skill, quick by keyboard and mouse.
 *
 * In: show({areas: [{name, colour, skills: [{id, name, essential, required, level, descriptors}]}], words}),
 * attribute `readonly`. A level of -1 means not answered; descriptors[n] belongs to level n.
 * Out: level-picked {skill, level}. The cell lights up before the server hears of it.
 */
const SECONDS_A_SKILL = 6;
const ARROWS_REST_MS = 350;

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

class SkillwayLevels extends HTMLElement {
  #skills = [];
  #words = [];
  #waiting = new Map();
  #count = make('p', 'levels-count');
  #said = make('div', 'levels-said');

  connectedCallback() {
    this.addEventListener('keydown', this.#press);
    this.addEventListener('change', this.#change);
    this.addEventListener('focusin', this.#look);
    this.addEventListener('focusout', this.#sendAll);
    this.addEventListener('mouseover', this.#look);
    this.addEventListener('mouseleave', this.#lookBack);
  }

  disconnectedCallback() {
    this.#sendAll();
  }

  show({ areas, words }) {
    const at = this.#rowOf(document.activeElement)?.dataset.skill;
    this.#words = words;
    this.#skills = areas.flatMap((area) => area.skills);
    this.#said.id = 'levels-said';
    const columns = make('div', 'levels-columns');
    areas.forEach((area) => columns.append(this.#area(area)));
    this.replaceChildren(this.#head(words), columns, this.#said);
    this.#say();
    this.#tally();
    if (at) this.#focus(this.querySelector(`[data-skill="${at}"]`));
  }

  #head(words) {
    const head = make('div', 'levels-head');
    const key = make('p', 'levels-key');
    key.append(make('span', 'levels-needs'), ' what the role needs', make('span', 'levels-scale', words.map((word, n) => `${n} ${word.toLowerCase()}`).join(' · ')));
    head.append(this.#count, key);
    return head;
  }

  #area(area) {
    const section = make('section', 'levels-area');
    const title = make('h3');
    title.append(make('span', `square area-${area.colour}`), area.name);
    section.append(title, ...area.skills.map((skill) => this.#row(skill)));
    return section;
  }

  #row(skill) {
    const row = make('div', 'levels-row');
    row.dataset.skill = skill.id;
    const name = make('span', 'levels-name', skill.name);
    name.id = `levels-name-${skill.id}`;
    name.title = skill.name;
    if (skill.essential) name.append(' ', make('b', 'levels-essential', 'essential'));
    if (skill.required > 0) name.append(make('span', 'levels-hidden', `, the role needs ${skill.required}`));
    const group = make('div', 'levels-cells');
    group.setAttribute('role', 'radiogroup');
    group.setAttribute('aria-labelledby', name.id);
    group.append(...this.#words.map((word, level) => this.#cell(skill, level, word)));
    row.append(name, group);
    return row;
  }

  #cell(skill, level, word) {
    const cell = make('label', level === skill.required && level > 0 ? 'levels-cell needed' : 'levels-cell');
    const radio = make('input');
    radio.type = 'radio';
    radio.name = `levels-${skill.id}`;
    radio.value = level;
    radio.checked = level === skill.level;
    radio.disabled = this.hasAttribute('readonly');
    radio.setAttribute('aria-label', `${level} ${word.toLowerCase()}`);
    radio.setAttribute('aria-describedby', 'levels-said');
    cell.append(radio, make('span', '', level));
    return cell;
  }

  #press = (event) => {
    const row = this.#rowOf(event.target);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[0-5]$/.test(event.key)) {
      this.#set(row, Number(event.key));
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      this.#step(row, 1);
    } else if (event.key === 'ArrowUp') {
      this.#step(row, -1);
    } else {
      return;
    }
    event.preventDefault();
  };

  #step(row, by) {
    const rows = [...this.querySelectorAll('.levels-row')];
    this.#focus(rows[rows.indexOf(row) + by]);
  }

  #focus(row) {
    (row?.querySelector('input:checked') ?? row?.querySelector('input'))?.focus();
  }

  #set(row, level) {
    const radio = row.querySelector(`input[value="${level}"]`);
    if (radio.disabled) return;
    radio.checked = true;
    radio.focus();
    this.#keep(row, level, 0);
  }

  /** A click, or left and right, which pass through levels that are not meant. */
  #change = (event) => {
    event.stopPropagation();
    this.#keep(this.#rowOf(event.target), Number(event.target.value), ARROWS_REST_MS);
  };

  #keep(row, level, restMs) {
    const skill = this.#skills.find((one) => one.id === row.dataset.skill);
    clearTimeout(this.#waiting.get(skill));
    this.#waiting.delete(skill);
    if (skill.level === level) return;
    skill.level = level;
    this.#tally();
    this.#say(skill, level);
    if (restMs === 0) this.#send(skill);
    else this.#waiting.set(skill, setTimeout(() => this.#send(skill), restMs));
  }

  #send(skill) {
    clearTimeout(this.#waiting.get(skill));
    this.#waiting.delete(skill);
    this.dispatchEvent(new CustomEvent('level-picked', { detail: { skill: skill.id, level: skill.level } }));
  }

  #sendAll = () => [...this.#waiting.keys()].forEach((skill) => this.#send(skill));

  #tally() {
    const open = this.#skills.filter((skill) => skill.level < 0).length;
    const seconds = Math.ceil((open * SECONDS_A_SKILL) / 15) * 15;
    const left = seconds < 90 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
    this.#count.textContent = `${this.#skills.length - open} of ${this.#skills.length} answered${open ? `, about ${left} left` : ''}`;
  }

  #rowOf(element) {
    return this.contains(element) ? element.closest('.levels-row') : null;
  }

  /** The level under the pointer or the focus, in words. */
  #look = (event) => {
    const row = this.#rowOf(event.target);
    if (!row) return;
    const skill = this.#skills.find((one) => one.id === row.dataset.skill);
    const level = event.target.closest('.levels-cell')?.querySelector('input').value;
    this.#say(skill, level === undefined ? skill.level : Number(level));
  };

  #lookBack = () => {
    const row = this.#rowOf(document.activeElement);
    const skill = row && this.#skills.find((one) => one.id === row.dataset.skill);
    this.#say(skill, skill && Number(document.activeElement.value));
  };

  #say(skill, level) {
    const lines = [];
    if (!skill) {
      lines.push(make('p', 'note', 'Point at a level, or press 0 to 5, to read what it means. Up and down choose the skill, Enter goes to the next.'));
    } else {
      if (level >= 0) lines.push(this.#line(`${level} ${this.#words[level]}: `, skill.descriptors[level] || 'not described.'));
      if (skill.required > 0 && level !== skill.required) {
        lines.push(this.#line(`The role needs ${skill.required} ${this.#words[skill.required].toLowerCase()}: `, skill.descriptors[skill.required] || 'not described.'));
      }
      lines.unshift(make('p', 'levels-said-name', skill.name));
    }
    this.#said.replaceChildren(...lines);
  }

  #line(start, rest) {
    const line = make('p');
    line.append(make('b', '', start), rest);
    return line;
  }
}

customElements.define('skillway-levels', SkillwayLevels);
