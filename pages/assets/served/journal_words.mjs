// What the journal says to the person: where the typing is, and what signing out would cost.

import { el } from './dom.mjs';

const ORDERS = {
  idle: () => ['填写的内容会自动保存'],
  saving: () => ['正在保存'],
  saved: ({ at }) => [`已保存 ${at}`],
  unsent: ({ count }, durable) => [
    `未上传 ${count} 项（${durable ? '内容已保存在本机，恢复连接后自动上传' : '本机无法暂存，请不要关闭此页，等待连接恢复'}）`,
  ],
  held: ({ count }) => [`有 ${count} 项需要您处理，请看标出的栏目`],
  blocked: ({ message }) => [message || '暂时无法保存，内容保存在本机'],
  expired: ({ message }) => [
    `${message || '登录已过期'}：内容保存在本机，请重新登录。`,
    el('a', { href: `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}` }, '重新登录'),
  ],
};

export function showState(root, state, durable) {
  const place = root.querySelector('[data-journal-state]');
  if (!place) return;
  const parts = ORDERS[state.kind](state, durable);
  const text = parts.map((part) => part.textContent ?? part).join('');
  if (place.dataset.state === state.kind && place.textContent === text) return;
  place.dataset.state = state.kind;
  place.replaceChildren(...parts);
}

export function busyOverlay(text) {
  const overlay = el('div', { class: 'tz-overlay', role: 'status' }, text);
  document.body.append(overlay);
  return overlay;
}

// True when the person wants to leave although something was never sent.
export function askBeforeSignOut(count) {
  const stay = el('button', { class: 'tz-button primary', value: '', autofocus: '' }, '返回，等待上传');
  const leave = el('button', { class: 'tz-button', value: 'leave' }, '仍要退出并删除');
  const dialog = el(
    'dialog',
    { class: 'tz-dialog', 'aria-labelledby': 'tz-ask' },
    el('h2', { id: 'tz-ask' }, `还有 ${count} 项内容没有上传`),
    el('p', {}, '现在退出，这些内容将从本机删除，无法找回。恢复连接后会自动上传，到那时再退出更稳妥。'),
    el('form', { method: 'dialog', class: 'tz-row', 'data-inner': '' }, stay, leave),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'leave');
    });
    dialog.showModal();
  });
}
