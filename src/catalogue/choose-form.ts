/**
 * Chooses the most frequent form of a word, in its spelling with the fewest capitals: in titles and
 * at the start of sentences, words are capitalised that need no capital.
 *
 * @param forms with their counts; a form may occur several times
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
  for (const candidate of bySpelling.values()) {
    const fewerCapitals = countCapitals(candidate.form) < countCapitals(best.form);
    if (candidate.count > best.count || (candidate.count === best.count && fewerCapitals))
      best = candidate;
  }
  return best.form;
}

function countCapitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}
