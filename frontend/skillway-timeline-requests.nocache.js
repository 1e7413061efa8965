/**
 * What the person asked for, one request at a time: a second one waits for the revision that answers the first.
 * A move is written down until it is answered, so that it can be offered again when the session was gone.
 */
const UNSENT = 'skillway-timeline-unsent';

export class Requests {
  #waiting = false;
  #queue = [];

  constructor(send) {
    this.send = send;
  }

  get waiting() {
    return this.#waiting;
  }

  /** Moves carry no week here: the row knows it when the request's turn comes. */
  ask(type, row, detail = {}) {
    const same = this.#queue.find((one) => one.type === type && one.row === row);
    if (same) Object.assign(same.detail, detail);
    else this.#queue.push({ type, row, detail });
    this.#next();
  }

  answered() {
    this.#waiting = false;
    sessionStorage.removeItem(UNSENT);
  }

  /** Sends what had to wait. Call it when the answer is drawn. */
  goOn() {
    this.#next();
  }

  /** A move of an earlier page that nobody answered, or nothing. */
  static unsent() {
    try {
      const move = JSON.parse(sessionStorage.getItem(UNSENT));
      return move && Date.now() - move.at < 12 * 3600 * 1000 ? move : undefined;
    } catch {
      return undefined;
    }
  }

  #next() {
    if (this.#waiting || !this.#queue.length) return;
    const { type, row, detail } = this.#queue.shift();
    if (type === 'plan-move') {
      if (!row.by) return this.#next();
      row.sent = row.by;
      detail.to = Math.round(row.from + row.by);
      sessionStorage.setItem(UNSENT, JSON.stringify({ course: row.id, to: detail.to, at: Date.now() }));
    }
    this.#waiting = true;
    row.element.classList.add('waiting');
    this.send(type, { course: row.id, ...detail });
  }
}
