/**
 * Of the forms in which a word was written, the one that is written most often, with as few
 * capitals as it ever has: a title or the beginning of a sentence capitalises what needs none.
 *
 * @param forms each with how often it was written; a form may come several times
 */
export function chooseForm(forms: Iterable<readonly [form: string, count: number]>): string {
  const bySpelling = new Map<string, { form: string; count: number }>();
  for (const [form, count] of forms) {
    const known = bySpelling.get(form.toLowerCase()) ?? { form, count: 0 };
    bySpelling.set(form.toLowerCase(), {
      form: countCapitals(form) < countCapitals(known.form) ? form : known.form,
      count: known.count + count,
    });
  }
  let best = { form: '', count: 0 };
  for (const one of bySpelling.values()) {
    const fewerCapitals = countCapitals(one.form) < countCapitals(best.form);
    if (one.count > best.count || (one.count === best.count && fewerCapitals)) best = one;
  }
  return best.form;
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
