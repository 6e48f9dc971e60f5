// Reading and writing plain inputs by their path. A path may be shared: radios, and checkboxes marked data-many.

export function inputsAt(root, path) {
  return [...root.querySelectorAll(`[data-path="${CSS.escape(path)}"]`)];
}

export function pathOf(target) {
  return target instanceof Element ? (target.dataset.path ?? '') : '';
}

// What stands in the inputs of a path; with `before` what the server had drawn there.
export function valueAt(root, path, before = false) {
  const inputs = inputsAt(root, path);
  const [first] = inputs;
  if (!first) return undefined;
  if (first.type === 'radio') return inputs.find((one) => isChecked(one, before))?.value ?? '';
  if (first.type === 'checkbox') {
    const checked = inputs.filter((one) => isChecked(one, before));
    return 'many' in first.dataset ? checked.map((one) => one.value) : checked.length > 0;
  }
  if (first.tagName === 'SELECT' && before) return [...first.options].find((one) => one.defaultSelected)?.value ?? '';
  return before ? first.defaultValue : first.value;
}

function isChecked(input, before) {
  return before ? input.defaultChecked : input.checked;
}

export function write(root, path, value) {
  for (const input of inputsAt(root, path)) {
    if (input.type === 'radio') input.checked = input.value === value;
    else if (input.type === 'checkbox') input.checked = Array.isArray(value) ? value.includes(input.value) : value === true;
    else if (input.value !== value) input.value = value ?? '';
  }
}

// Equal for a reader: nothing, '', false and an empty list are all 'not filled in'.
export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other) || (isEmpty(one) && isEmpty(other));
}

function isEmpty(value) {
  return value === undefined || value === null || value === '' || value === false || value?.length === 0;
}

export function shown(value) {
  if (Array.isArray(value)) return value.join('、') || '（空）';
  if (typeof value === 'boolean') return value ? '已勾选' : '未勾选';
  return value || '（空）';
}
