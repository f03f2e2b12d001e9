/** Labels of the style guide's controls, in English, because only developers see them. */
export const NAMES = {
  title: 'Style guide',
  buttons: 'Buttons',
  link: 'Link',
  segmented: 'Segmented control',
  segments: ['First', 'Second', 'Third'],
  fields: 'Fields',
  select: 'Select',
  checked: 'Checked',
  unchecked: 'Not checked',
  disabled: 'Disabled',
  filters: 'Filters and saved searches',
  anyOf: 'Any of these',
  allOf: 'All of these',
  excluded: 'Excluded',
  clear: 'Clear',
  search: 'a saved search',
  list: 'List',
  more: 'Disclosure, menu, citation, icons, tooltip, mark, key',
  menu: 'Menu',
  closed: 'Closed',
  open: 'Open',
  text: 'What it contains.',
  tooltip: 'A card next to a dot',
  mark: 'marked',
} as const;

interface SampleButton {
  readonly name: string;
  readonly className: string;
  readonly isPressed?: 'true' | 'false';
  readonly isDisabled?: boolean;
}

export const BUTTONS: readonly SampleButton[] = [
  { name: 'Strong', className: 'button button-strong' },
  { name: 'Button', className: 'button' },
  { name: 'On', className: 'button', isPressed: 'true' },
  { name: 'Off', className: 'button', isPressed: 'false' },
  { name: 'Quiet', className: 'button button-quiet' },
  { name: 'Disabled', className: 'button', isDisabled: true },
];

/** Values of a filter, one in each state. */
export const FILTERS = [
  { id: 'unchecked', name: 'Not checked', count: 8, hue: 'red' },
  { id: 'checked', name: 'Checked', count: 5, hue: 'green', state: 'checked' },
  { id: 'excluded', name: 'Excluded', count: 3, hue: 'blue', state: 'excluded' },
] as const;

/** Newest first. */
export const YEARS = [
  { id: '2025', count: 4 },
  { id: '2024', count: 9 },
  { id: '2023', count: 6 },
] as const;

export const LIST_HEAD = { count: 3, number: 1, last: 1 } as const;

export const ICONS = ['up', 'down', 'remove', 'drag'] as const;

export const FIELDS = [
  { name: 'Empty', placeholder: 'Placeholder' },
  { name: 'Filled', value: 'Text' },
] as const;
