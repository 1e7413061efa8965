/**
 * A chart drawn by the server. Fetches `src` at its own width and shows the SVG in the colours and letters of the page.
 * The picture before stays until the new one is parsed; when the server does not answer, a line below says so.
 * Attributes: src; height, the pixels to keep free before the first picture; aligned, if it shares a page column.
 */
const REST = 150;
const PAPER = 680;

/** Charts whose last fetch failed: the first that succeeds again wakes the others. */
const waiting = new Set();

const parse = (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
const onAll = (event, act) => addEventListener(event, () => document.querySelectorAll('skillway-chart').forEach(act));

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; min-width: 0; font-variant-numeric: normal; letter-spacing: normal; }
  :host([hidden]) { display: none; }
  svg { display: block; overflow: visible; max-width: 100%; height: auto; }
  :host([aligned]) svg { width: 100%; }
  line { shape-rendering: crispEdges; }
  p { margin: 4px 0 0; font-size: 11.5px; color: var(--sk-bad); }
  button { font: inherit; color: var(--sk-accent); background: none; border: 0; padding: 0 4px; text-decoration: underline; cursor: pointer; }
  @media print { p { display: none; } }`);

class SkillwayChart extends HTMLElement {
  static observedAttributes = ['src', 'height'];
  #turn = 0;
  #shown = '';
  #rest;
  #watch = new ResizeObserver(() => {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#draw(), this.#shown ? REST : 0);
  });

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    this.#watch.observe(this);
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    clearTimeout(this.#rest);
    waiting.delete(this);
  }

  attributeChangedCallback(name, before, now) {
    if (name === 'height') this.style.setProperty('min-height', `${Number(now) || 0}px`);
    else if (this.isConnected) this.#draw();
  }

  async #draw() {
    const width = Math.floor(this.clientWidth);
    const src = this.getAttribute('src');
    const wanted = `${src}|${width}`;
    if (!src || width === 0 || wanted === this.#shown) return;
    this.#shown = wanted;
    const turn = ++this.#turn;
    const answer = await this.#fetch(this.#url(width));
    if (turn !== this.#turn) return;
    if (answer.svg) this.#show(answer.svg);
    else this.#say(answer.problem);
  }

  async #fetch(url) {
    try {
      const response = await fetch(url, { credentials: 'same-origin' });
      const text = response.ok ? await response.text() : '';
      const svg = parse(text);
      return svg.localName === 'svg' ? { svg } : { problem: 'This chart is no longer here. Reload the page to see it.' };
    } catch {
      return { problem: 'The server does not answer, so this chart may be missing or old.' };
    }
  }

  #show(svg) {
    this.shadowRoot.replaceChildren(document.adoptNode(svg));
    this.style.removeProperty('min-height');
    waiting.delete(this);
    for (const other of [...waiting]) other.retry();
  }

  /** Fetches again, whether or not anything has changed. */
  retry() {
    this.#shown = '';
    this.#draw();
  }

  /** Draws for paper, which is narrower than most windows: a wide chart shrunk to it could not be read. */
  fitPaper() {
    const width = this.hasAttribute('aligned') ? Math.floor((this.clientWidth * PAPER) / innerWidth) : PAPER;
    if (this.clientWidth <= width || width === 0) return;
    const request = new XMLHttpRequest();
    request.open('GET', this.#url(width), false); // printing does not wait for promises
    request.send();
    const svg = parse(request.responseText);
    if (svg.localName === 'svg') this.shadowRoot.replaceChildren(document.adoptNode(svg));
  }

  #url(width) {
    const src = this.getAttribute('src');
    return `${src}${src.includes('?') ? '&' : '?'}width=${width}`;
  }

  #say(problem) {
    waiting.add(this);
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    const again = document.createElement('button');
    again.textContent = 'Try again';
    again.addEventListener('click', () => this.retry());
    line.append(problem, ' ', again);
    this.shadowRoot.querySelector('p')?.remove();
    this.shadowRoot.append(line);
  }
}

addEventListener('online', () => [...waiting][0]?.retry());
onAll('beforeprint', (chart) => chart.fitPaper());
onAll('afterprint', (chart) => chart.retry());
customElements.define('skillway-chart', SkillwayChart);
