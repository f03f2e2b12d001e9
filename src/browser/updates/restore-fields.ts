import { listFields, type StoredField } from './explain-failure.ts';

const stored = (history.state as { readonly fields: readonly StoredField[] }).fields;
history.replaceState(null, '');

// Only fields in the same position: an update may have changed the page's fields.
for (const [at, field] of listFields().entries()) {
  const [name, value, checked] = stored[at] ?? [];
  if (name !== field.name || value === undefined) continue;
  const before = [field.value, field.checked];
  if (field.type === 'checkbox' || field.type === 'radio') {
    if (field.value === value) field.checked = checked === true;
  } else field.value = value;
  // Scripts react to restored values as if the reader had entered them.
  if (before[0] !== field.value || before[1] !== field.checked) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
