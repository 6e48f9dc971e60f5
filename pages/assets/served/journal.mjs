// The journal of a page: keystroke → IndexedDB → plain POST → acknowledged → erased. Never over the UI socket.
// A page names its account in <meta name="tzt-account">; a container [data-journal=scope][data-post=address] holds
// inputs with data-path, and an element [data-journal-state] that always says where the typing is.

import { inputsAt, pathOf, same, valueAt, write } from './journal_fields.mjs';
import { Queue } from './journal_queue.mjs';
import * as store from './journal_store.mjs';
import { askBeforeSignOut, busyOverlay, showState } from './journal_words.mjs';

const BEFORE_LEAVING = 4000;
const account = document.querySelector('meta[name="tzt-account"]')?.content;
const queue = new Queue(account);
const known = new Map(); // path → what the server last acknowledged in this window
const settled = new WeakSet(); // forms that may be sent as they are
let root = null;

function present(selector) {
  return new Promise((resolve) => {
    const look = () => document.querySelector(selector);
    if (look()) return resolve(look());
    const observer = new MutationObserver(() => {
      if (!look()) return;
      observer.disconnect();
      resolve(look());
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}

function flush(patience = 10000) {
  return Promise.race([queue.retry(), new Promise((resolve) => setTimeout(() => resolve(false), patience))]);
}

function typed(event) {
  const container = event.target instanceof Element && event.target.closest('[data-journal]');
  const path = pathOf(event.target);
  if (!container || !path || event.isComposing) return;
  const value = valueAt(container, path);
  if (!known.has(path)) known.set(path, valueAt(container, path, true));
  container.dispatchEvent(new CustomEvent('journal:typed', { detail: { path, value } }));
  const waiting = [...queue.entries.values()].find((one) => one.window === queue.window && one.path === path);
  if (same(waiting ? waiting.value : known.get(path), value)) return;
  record(path, value);
}

function record(path, value) {
  queue.record({ scope: root.dataset.journal, path, value, was: known.get(path), post: root.dataset.post });
}

// Decide a conflict: the own value again, knowing of the other, or the other window's.
function resolve(conflict, mine) {
  const { path } = conflict;
  known.set(path, conflict.theirs);
  [...queue.entries.values()].filter((one) => one.path === path).forEach((one) => queue.drop(one));
  write(root, path, mine ? conflict.mine : conflict.theirs);
  if (mine) record(path, conflict.mine);
  root.dispatchEvent(new CustomEvent('journal:typed', { detail: { path, value: valueAt(root, path) } }));
  queue.flush();
}

function answered({ detail: { batch, answer } }) {
  const refused = [...(answer.conflicts ?? []), ...(answer.refused ?? [])];
  for (const entry of batch) {
    if (!root || entry.scope !== root.dataset.journal) continue;
    if (refused.some((one) => one.path === entry.path && one.turn === entry.turn)) continue;
    known.set(entry.path, answer.values?.[entry.path] ?? entry.value);
    const [input] = inputsAt(root, entry.path);
    const still = input && same(valueAt(root, entry.path), entry.value);
    if (still && entry.path in (answer.values ?? {}) && document.activeElement !== input) {
      write(root, entry.path, answer.values[entry.path]);
    }
  }
  if (batch.some((entry) => root && entry.scope === root.dataset.journal)) {
    root.dispatchEvent(new CustomEvent('journal:answer', { detail: { ...answer, paths: batch.map((one) => one.path) } }));
  }
}

// What an earlier window could not send goes first; then the page shows it, drawn anew where it has no input for it.
async function restore() {
  const left = await queue.load();
  if (!left.length) return;
  const here = left.filter((entry) => root && entry.scope === root.dataset.journal);
  const overlay = here.length ? busyOverlay('正在恢复上次未上传的内容…') : null;
  await flush();
  const sent = here.filter((entry) => !queue.entries.has(JSON.stringify([entry.scope, entry.path, entry.window])));
  if (sent.some((entry) => !inputsAt(root, entry.path).length)) return window.location.reload();
  for (const entry of here) {
    if (!known.has(entry.path)) known.set(entry.path, sent.includes(entry) ? entry.value : entry.was);
    write(root, entry.path, entry.value);
    root.dispatchEvent(new CustomEvent('journal:typed', { detail: { path: entry.path, value: entry.value } }));
  }
  overlay?.remove();
}

// A link or a button that leads away waits until the server has everything, so that the next page shows it.
async function beforeLink(event) {
  const link = event.target instanceof Element && event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.target || link.hasAttribute('download') || link.origin !== location.origin || !queue.waiting().length) return;
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
  event.preventDefault();
  await flush(BEFORE_LEAVING);
  window.location.href = link.href;
}

async function beforeSubmit(event) {
  const form = event.target;
  if (form.method === 'dialog' || settled.has(form) || (!queue.entries.size && !form.hasAttribute('data-sign-out'))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const all = (await flush(BEFORE_LEAVING)) || !queue.entries.size;
  if (form.hasAttribute('data-sign-out')) {
    if (queue.entries.size && !(await askBeforeSignOut(queue.entries.size))) return;
    queue.entries.clear();
    await store.eraseAccount(account).catch(() => {});
  } else if (!all) {
    document.querySelector('[data-journal-state]')?.scrollIntoView({ block: 'center' });
    return;
  }
  settled.add(form);
  form.requestSubmit(event.submitter);
}

function guard(event) {
  if (queue.writing || (!queue.durable && queue.entries.size)) event.preventDefault();
}

async function begin() {
  queue.addEventListener('state', ({ detail }) => root && showState(root, detail, queue.durable));
  queue.addEventListener('answer', answered);
  document.addEventListener('click', beforeLink);
  document.addEventListener('submit', beforeSubmit, { capture: true });
  window.addEventListener('beforeunload', guard);
  window.addEventListener('online', () => queue.retry());
  document.addEventListener('visibilitychange', () => (document.hidden ? queue.flush() : queue.retry()));
  await present('#main');
  root = document.querySelector('[data-journal]');
  for (const kind of ['input', 'change', 'compositionend']) document.addEventListener(kind, typed);
  await restore();
  queue.tell();
  document.documentElement.dataset.ready = 'yes';
  document.dispatchEvent(new CustomEvent('journal:ready'));
}

if (account) {
  window.tztJournal = { flush, record, resolve, queue };
  begin();
}
