// File slots: the chosen file goes up as the body of a POST; what came of it is said at the slot.

import { el } from './dom.mjs';

const MOST = 10 * 1024 * 1024;
const BROKEN = '上传没有成功，可能是网络中断，请重新选择文件';

function say(slot, text, wrong = false, warned = false) {
  const place = slot.querySelector('.tz-wrong, .tz-warned, .tz-doing');
  place.className = wrong ? 'tz-wrong' : warned ? 'tz-warned' : 'tz-doing';
  place.textContent = text;
  slot.classList.toggle('has-wrong', wrong);
}

async function post(slot, address, body, headers, doing) {
  if (slot.dataset.busy) return null;
  slot.dataset.busy = 'yes';
  say(slot, doing);
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { Accept: 'application/json', ...headers } });
    const answer = await response.json().catch(() => ({}));
    if (response.ok) {
      say(slot, '');
      return answer;
    }
    say(slot, answer.message ?? BROKEN, true);
  } catch {
    say(slot, BROKEN, true);
  } finally {
    delete slot.dataset.busy;
  }
  return null;
}

function show(slot, file) {
  const place = slot.querySelector('[data-slot-file]');
  if (!file) return place.replaceChildren();
  const look = { src: file.address, class: 'tz-preview' };
  const preview = file.shown === false
    ? ''
    : file.picture
    ? el('img', { ...look, alt: `预览：${file.name}` })
    : el('iframe', { ...look, class: 'tz-preview tz-sheet', title: `预览：${file.name}` });
  const link = el('a', { href: file.address, target: '_blank' }, file.shown === false ? '下载' : file.picture ? '查看大图' : '在新窗口查看');
  const remove = el('button', { type: 'button', class: 'tz-link', 'data-slot-remove': '' }, '移除');
  place.replaceChildren(preview, el('div', { class: 'tz-row' }, el('span', {}, file.name), link, remove));
}

async function upload(slot, input) {
  const [file] = input.files;
  if (!file) return;
  if (file.size > MOST) say(slot, `文件有 ${(file.size / 1048576).toFixed(1)} MB，超过10 MB的上限，请压缩后重新上传`, true);
  else {
    const headers = { 'X-File-Name': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' };
    const stored = await post(slot, slot.dataset.upload, file, headers, `正在上传并检查“${file.name}”…`);
    if (stored) show(slot, stored);
    if (stored?.warnings?.length) say(slot, stored.warnings.join('；'), false, true); // it is taken all the same
  }
  input.value = '';
}

document.addEventListener('change', ({ target }) => {
  const slot = target instanceof Element && target.type === 'file' && target.closest('[data-slot]');
  if (slot) upload(slot, target);
});

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest('[data-slot-remove]');
  const slot = button && button.closest('[data-slot]');
  if (!slot) return;
  if (await post(slot, slot.dataset.remove, null, {}, '正在移除…')) {
    show(slot, null);
    slot.querySelector('input[type=file]').focus();
  }
});
