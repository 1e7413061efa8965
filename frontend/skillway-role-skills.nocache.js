/**
 * What a role needs, skill by skill: the level, how far the viewer is, the weight, and what each level means.
 *
 * In: show({areas: [{name, colour, skills: [{id, name, essential, required, weight, level, descriptors}]}], words}),
 * attribute `changeable`. Out: skill-change {skill}, from the button that `changeable` brings.
 */
const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

class SkillwayRoleSkills extends HTMLElement {
  #words = [];

  show({ areas, words }) {
    this.#words = words;
    const known = areas.some((area) => area.skills.some((skill) => skill.level >= 0));
    this.replaceChildren(...areas.map((area, n) => this.#area(area, known, n === 0)));
  }

  #area(area, known, first) {
    const table = make('table', 'plain needs');
    const caption = make('caption');
    caption.append(make('span', `square area-${area.colour}`), area.name);
    const head = make('tr');
    ['Skill', 'Needs', known ? 'You' : '', 'Weight'].forEach((name) => {
      const cell = make('th', name === 'Weight' ? 'number' : '', name);
      if (name) cell.scope = 'col';
      head.append(name ? cell : make('td'));
    });
    const top = make('thead', first ? '' : 'levels-hidden');
    top.append(head);
    const body = make('tbody');
    area.skills.forEach((skill) => body.append(...this.#rows(skill, known)));
    const widths = make('colgroup');
    ['', 'needs-col-level', 'needs-col-you', 'needs-col-weight'].forEach((name) => widths.append(make('col', name)));
    table.append(caption, widths, top, body);
    return table;
  }

  #rows(skill, known) {
    const more = make('tr', 'needs-more');
    more.id = `needs-${skill.id}`;
    more.hidden = true;
    const row = make('tr');
    const name = make('th');
    name.scope = 'row';
    name.append(this.#toggle(skill, more));
    if (skill.essential) name.append(make('b', 'levels-essential', 'essential'));
    row.append(name, this.#needs(skill), this.#you(skill, known), make('td', 'number', skill.weight));
    return [row, more];
  }

  #toggle(skill, more) {
    const button = make('button', 'needs-name', skill.name);
    button.type = 'button';
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', more.id);
    button.addEventListener('click', () => {
      if (!more.firstChild) more.append(this.#described(skill));
      more.hidden = !more.hidden;
      button.setAttribute('aria-expanded', String(!more.hidden));
    });
    return button;
  }

  /** Five squares: solid as far as the viewer is, a tint up to what the role needs; the number says it too. */
  #needs(skill) {
    const cell = make('td', 'needs-level');
    const pips = make('span', 'needs-pips');
    pips.setAttribute('aria-hidden', 'true');
    for (let n = 1; n <= 5; n += 1) {
      pips.append(make('span', n <= Math.min(skill.level, skill.required) ? 'reached' : n <= skill.required ? 'open' : ''));
    }
    cell.append(pips, `${skill.required} ${this.#words[skill.required].toLowerCase()}`);
    return cell;
  }

  #you(skill, known) {
    const cell = make('td', 'needs-you');
    if (!known) return cell;
    if (skill.level < 0) {
      cell.append(make('span', 'note', 'not answered'));
    } else {
      const gap = Math.max(0, skill.required - skill.level);
      cell.append(`${skill.level} `, make('span', `needs-gap gap-${Math.min(gap, 4)}`, gap === 0 ? 'met' : `${gap} to go`));
    }
    return cell;
  }

  #described(skill) {
    const cell = make('td');
    cell.colSpan = 4;
    if (skill.description) cell.append(make('p', '', skill.description));
    const list = make('dl', 'needs-words');
    this.#words.forEach((word, level) => {
      if (level === 0 || !skill.descriptors[level]) return;
      const name = make('dt', level === skill.required ? 'needed' : '', `${level} ${word}`);
      list.append(name, make('dd', level === skill.required ? 'needed' : '', skill.descriptors[level]));
    });
    cell.append(list.firstChild ? list : make('p', 'note', 'Nobody has described the levels of this skill yet.'));
    if (this.hasAttribute('changeable')) cell.append(this.#change(skill));
    return cell;
  }

  #change(skill) {
    const button = make('button', 'needs-change', `Change ${skill.name}`);
    button.type = 'button';
    button.addEventListener('click', () => this.dispatchEvent(new CustomEvent('skill-change', { detail: { skill: skill.id } })));
    return button;
  }
}

customElements.define('skillway-role-skills', SkillwayRoleSkills);
