// A declared form in the browser: fields that other answers call for, what is wrong at each field, sums, conflicts.

import { el } from './dom.mjs';
import { inputsAt, pathOf, shown, valueAt } from './journal_fields.mjs';

const TYPED = new Set(['text', 'tel', 'email', 'number', 'date', 'textarea']);
let latest = { wrong: {}, warned: {}, odd: {} };
let answers = null;

const root = () => document.querySelector('[data-journal]');
const blockOf = (path) => document.querySelector(`[data-field="${CSS.escape(path)}"]`);

function answerTo(key) {
  answers ??= JSON.parse(root()?.dataset.answers ?? '{}');
  return inputsAt(root(), key).length ? valueAt(root(), key) : answers[key];
}

function holds([key, value]) {
  const held = answerTo(key);
  return Array.isArray(held) ? held.includes(value) : held === value;
}

function conditions() {
  for (const block of root().querySelectorAll('[data-asked-if]')) {
    block.hidden = !JSON.parse(block.dataset.askedIf).some(holds);
  }
  for (const block of root().querySelectorAll('[data-needed-if]')) {
    block.toggleAttribute('data-need', holds(JSON.parse(block.dataset.neededIf)));
  }
  for (const group of root().querySelectorAll('.tz-group')) {
    group.hidden = ![...group.querySelectorAll('[data-field]')].some((block) => !block.hidden);
  }
}

function isTyping(block) {
  const active = document.activeElement;
  return block.contains(active) && TYPED.has(active.type) && document.hasFocus();
}

// Say what is wrong once the person has left the field; a character that cannot be printed is named at once.
function say(path) {
  const block = blockOf(path);
  const place = document.getElementById(`w-${path.replaceAll('/', '-')}`);
  if (!block || !place) return;
  const typing = isTyping(block);
  const wrong = typing && !block.classList.contains('has-wrong') ? [] : (latest.wrong[path] ?? []);
  const soft = [...(latest.odd[path] ?? []), ...(typing ? [] : (latest.warned[path] ?? []))];
  const text = (wrong.length ? [...wrong, ...(latest.odd[path] ?? [])] : soft).join('；');
  block.classList.toggle('has-wrong', wrong.length > 0);
  place.className = wrong.length || !soft.length ? 'tz-wrong' : 'tz-warned';
  if (place.textContent !== text) place.textContent = text;
  inputsAt(block, path).forEach((input) => input.setAttribute('aria-invalid', String(wrong.length > 0)));
}

function isEmpty(path) {
  const value = valueAt(root(), path);
  return value === undefined || value === '' || value === false || value?.length === 0;
}

function answered({ detail }) {
  latest = { wrong: detail.wrong ?? {}, warned: detail.warned ?? {}, odd: detail.odd ?? {} };
  for (const block of root().querySelectorAll('[data-field]')) {
    const path = block.dataset.field;
    const about = detail.paths.includes(path) || path in latest.wrong || path in latest.warned || path in latest.odd;
    if (about || !isEmpty(path)) say(path);
  }
  for (const [key, text] of Object.entries(detail.computed ?? {})) {
    for (const output of document.querySelectorAll(`[data-computed="${CSS.escape(key)}"]`)) output.textContent = text || '—';
  }
  (detail.conflicts ?? []).forEach(offerChoice);
  for (const { path, message } of detail.refused ?? []) placeFor(path).replaceChildren(el('p', {}, message));
}

// Where something is said about a path: at its field, or on top where the page has no such field.
function placeFor(path) {
  const parent = blockOf(path) ?? root();
  const there = [...parent.querySelectorAll('[data-choice]')].find((one) => one.dataset.choice === path);
  if (there) return there;
  const place = el('div', { class: 'tz-note wait', role: 'alert', 'data-choice': path });
  if (parent === root()) parent.prepend(place);
  else parent.append(place);
  return place;
}

function offerChoice(conflict) {
  const place = placeFor(conflict.path);
  const decide = (mine) => {
    place.remove();
    window.tztJournal.resolve(conflict, mine);
  };
  const mine = el('button', { type: 'button', class: 'tz-button' }, '用我的');
  const theirs = el('button', { type: 'button', class: 'tz-button' }, '用另一窗口的');
  mine.addEventListener('click', () => decide(true));
  theirs.addEventListener('click', () => decide(false));
  place.replaceChildren(
    el('p', {}, `“${conflict.label}”在另一窗口改过，请选择保留哪一个：`),
    el('p', {}, `我的：${shown(conflict.mine)}`),
    el('p', {}, `另一窗口的：${shown(conflict.theirs)}`),
    el('div', { class: 'tz-row' }, mine, theirs),
  );
}

// An address with #f-… leads to its field, also when the page was drawn after it was asked for;
// after a finish that was refused, to the list of what stands in its way.
function followHash() {
  const asked = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const target = asked || (location.search.includes('tried=1') && document.querySelector('.tz-errors'));
  if (!target) return;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

document.addEventListener('journal:typed', () => conditions(), { capture: true });
document.addEventListener('journal:answer', answered, { capture: true });
document.addEventListener('focusout', ({ target }) => pathOf(target) && setTimeout(() => say(pathOf(target)), 0));
window.addEventListener('hashchange', followHash);
document.addEventListener('journal:ready', () => {
  if (root()) conditions();
  followHash();
});
