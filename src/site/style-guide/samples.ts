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
  more: 'Disclosure, menu, icons, tooltip, mark, key',
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

export const ICONS = ['up', 'down', 'remove', 'drag'] as const;

export const FIELDS = [
  { name: 'Empty', placeholder: 'Placeholder' },
  { name: 'Filled', value: 'Text' },
] as const;
