// What waits to be acknowledged by the server, and how it gets there: plain POST, one at a time, again until it arrives.
// The server answers {saved: [[path, window, turn]…], at, conflicts: […], refused: […], …}; see the endpoint posted to.

import * as store from './journal_store.mjs';

const QUIET = 600; // milliseconds after the last keystroke
const LONGEST_WAIT = 3000; // while somebody types on and on
const PATIENCE = 15000;
const BATCH = 100;
const WAITS = [1000, 2000, 4000, 8000, 15000];
const KEEPALIVE = 60000; // characters; browsers refuse more when a page closes

export class Queue extends EventTarget {
  constructor(account) {
    super();
    this.account = account;
    this.window = [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
    this.turn = 0;
    this.entries = new Map();
    this.held = new Map(); // entry key → why it is not sent: a conflict, or a refusal
    this.blocked = new Map(); // address → {status, message}: not tried again by itself
    this.writing = 0;
    this.durable = true;
    this.failures = 0;
    this.savedAt = '';
    this.busy = null;
    this.since = 0;
  }

  // Read what earlier windows left behind; answer it.
  async load() {
    try {
      const left = await store.ofAccount(this.account);
      left.forEach((entry) => this.entries.set(key(entry), entry));
      return left;
    } catch {
      this.durable = false;
      return [];
    }
  }

  record({ scope, path, value, was, post }) {
    const known = { account: this.account, window: this.window, turn: ++this.turn, at: Date.now() };
    const entry = { ...known, scope, path, value, was, post };
    this.entries.set(key(entry), entry);
    this.held.delete(key(entry));
    this.write(() => store.keep(entry));
    this.soon();
    this.tell();
  }

  // Give an entry up: its value is not wanted any more.
  drop(entry) {
    this.entries.delete(key(entry));
    this.held.delete(key(entry));
    this.write(() => store.erase(entry));
    this.tell();
  }

  async write(act) {
    this.writing += 1;
    try {
      await act();
    } catch {
      this.durable = false;
    }
    this.writing -= 1;
  }

  waiting() {
    return [...this.entries.values()].filter((entry) => !this.held.has(key(entry)));
  }

  sendable() {
    return this.waiting().filter((entry) => !this.blocked.has(entry.post));
  }

  soon() {
    clearTimeout(this.timer);
    this.since ||= Date.now();
    this.timer = setTimeout(() => this.flush(), Math.max(0, Math.min(QUIET, this.since + LONGEST_WAIT - Date.now())));
  }

  // Send everything now; true when the server has acknowledged all of it.
  async flush() {
    clearTimeout(this.timer);
    this.since = 0;
    this.busy ??= this.send().finally(() => (this.busy = null));
    await this.busy;
    if (this.sendable().length && !this.failures) return this.flush();
    this.tell();
    return this.entries.size === 0;
  }

  // The line may be back, or another identity was chosen: everything counts as untried.
  retry() {
    this.failures = 0;
    this.blocked.clear();
    return this.flush();
  }

  async send() {
    let first = this.sendable()[0];
    while (first) {
      const batch = this.sendable().filter((entry) => entry.post === first.post).slice(0, BATCH);
      this.tell('saving');
      if (!(await this.post(first.post, batch))) {
        this.timer = setTimeout(() => this.flush(), WAITS[Math.min(this.failures, WAITS.length) - 1] * (1 + Math.random() / 4));
        return;
      }
      [first] = this.sendable();
    }
  }

  // Post one batch; false when it has to be tried again by and by.
  async post(address, batch) {
    const entries = batch.map(({ path, value, was, window, turn }) => ({ path, value, was, window, turn }));
    const body = JSON.stringify({ account: this.account, entries }, (_, part) => whole(part));
    let response, answer;
    try {
      const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
      const signal = AbortSignal.timeout(PATIENCE);
      response = await fetch(address, { method: 'POST', headers, body, signal, keepalive: body.length < KEEPALIVE });
      answer = await response.json();
    } catch {
      answer = null;
    }
    if (!answer || response.status >= 500 || response.status === 429) {
      this.failures += 1;
      return false;
    }
    this.failures = 0;
    if (!response.ok) this.blocked.set(address, { status: response.status, message: answer.message ?? '' });
    else this.settle(batch, answer);
    return true;
  }

  // Erase what was acknowledged; hold back what the person has to decide on.
  settle(batch, answer) {
    this.savedAt = answer.at;
    for (const entry of batch) {
      const here = this.entries.get(key(entry));
      const newer = here && here.turn > entry.turn;
      const not = [...(answer.conflicts ?? []), ...(answer.refused ?? [])].find((one) => matches(one, entry));
      if (!not) {
        if (!newer) this.entries.delete(key(entry));
        this.write(() => store.erase(entry));
      } else if (!newer) this.held.set(key(entry), not);
    }
    this.dispatchEvent(new CustomEvent('answer', { detail: { batch, answer } }));
  }

  tell(doing = '') {
    this.dispatchEvent(new CustomEvent('state', { detail: this.state(doing) }));
  }

  state(doing) {
    const blocked = this.waiting().map((entry) => this.blocked.get(entry.post)).find(Boolean);
    const count = this.waiting().length;
    if (blocked) return { kind: blocked.status === 401 ? 'expired' : 'blocked', message: blocked.message, count };
    if (this.failures && count) return { kind: 'unsent', count };
    if (doing || count) return { kind: 'saving', count };
    if (this.held.size) return { kind: 'held', count: this.held.size };
    return { kind: this.savedAt ? 'saved' : 'idle', at: this.savedAt, count: 0 };
  }
}

// Half of a character (a surrogate alone) is no text: a server would refuse all that comes with it.
function whole(part) {
  return typeof part === 'string' ? part.replace(/\p{Cs}/gu, '') : part;
}

export function key(entry) {
  return JSON.stringify([entry.scope, entry.path, entry.window]);
}

function matches(told, entry) {
  return told.path === entry.path && told.window === entry.window && told.turn === entry.turn;
}
