type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A set of rules takes longer to make than to ask. */
const rules = new Map<string, Intl.PluralRules>();

/** The form that goes with a number, by the rules of a language. */
export function plural(locale: string, count: number, forms: Forms): string {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return forms[known.select(count)] ?? forms.other;
}
