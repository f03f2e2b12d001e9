import { listFields, type KeptField } from './explain-failure.ts';

const kept = (history.state as { readonly fields: readonly KeptField[] }).fields;
history.replaceState(null, '');

// Those that have not moved: after an update the page may have other fields.
for (const [at, field] of listFields().entries()) {
  const [name, value, checked] = kept[at] ?? [];
  if (name !== field.name || value === undefined) continue;
  const before = [field.value, field.checked];
  if (field.type === 'checkbox' || field.type === 'radio') {
    if (field.value === value) field.checked = checked === true;
  } else field.value = value;
  // Scripts that wait for the reader answer what she typed.
  if (before[0] !== field.value || before[1] !== field.checked) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
