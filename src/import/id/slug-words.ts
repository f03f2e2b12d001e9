const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho final-sigma sigma tau upsilon phi chi psi omega';
const ALPHA = 0x3b1;

/**
 * Converts the words of a title to lower-case Latin letters and digits; dots are kept in numbers
 * only. `β-VAE` becomes `beta-vae`, `SatMAE++` becomes `satmaepp`. Words in scripts other than Latin
 * and Greek are dropped.
 */
export function slugWords(title: string): string[] {
  return title
    .replace(/\\(?=[A-Za-z])/g, ' ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[α-ω]/g, nameOfGreek)
    .replace(/ß/g, 'ss')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/['’$]/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\w)\+\+/g, 'pp')
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9.-]+/)
    .map((word) =>
      word
        .replace(/(?<!\d)\.|\.(?!\d)/g, '-')
        .replace(/-+/g, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter(Boolean);
}

function nameOfGreek(letter: string): string {
  const name = GREEK.split(' ')[(letter.codePointAt(0) ?? ALPHA) - ALPHA] ?? '';
  return name.replace('final-', '');
}
