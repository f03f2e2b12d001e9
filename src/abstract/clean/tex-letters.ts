/** Commands for characters in running text. */
export const LETTERS: Readonly<Record<string, string>> = {
  AA: 'Å',
  AE: 'Æ',
  DH: 'Ð',
  DJ: 'Đ',
  L: 'Ł',
  NG: 'Ŋ',
  O: 'Ø',
  OE: 'Œ',
  P: '¶',
  S: '§',
  TH: 'Þ',
  aa: 'å',
  ae: 'æ',
  copyright: '©',
  dag: '†',
  ddag: '‡',
  degree: '°',
  dh: 'ð',
  dj: 'đ',
  dots: '…',
  euro: '€',
  guillemotleft: '«',
  guillemotright: '»',
  i: 'ı',
  j: 'ȷ',
  l: 'ł',
  ldots: '…',
  newblock: '',
  ng: 'ŋ',
  noindent: '',
  o: 'ø',
  oe: 'œ',
  pounds: '£',
  slash: '/',
  ss: 'ß',
  textasciicircum: '^',
  textasciitilde: '~',
  textbackslash: '\\',
  textbar: '|',
  textbraceleft: '\\{',
  textbraceright: '\\}',
  textbullet: '•',
  textcopyright: '©',
  textdegree: '°',
  textdollar: '\\$',
  textellipsis: '…',
  textemdash: '—',
  textendash: '–',
  texteuro: '€',
  textgreater: '>',
  textless: '<',
  textmu: 'µ',
  textpm: '±',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotesingle: "'",
  textregistered: '®',
  texttimes: '×',
  texttrademark: '™',
  textunderscore: '_',
  th: 'þ',
};

/**
 * Commands without arguments that exist only in math; outside math, their dollar signs were lost.
 */
export const MATH_SYMBOLS: ReadonlySet<string> = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho ' +
    'sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega ' +
    'approx cdot ell equiv geq ge gg infty leq le leftarrow leftrightarrow ll neq pm ' +
    'propto rightarrow sim simeq times to'
  ).split(' '),
);

/** Commands with an argument that the tokenizer supports; they are kept. */
export const SUPPORTED_COMMANDS: ReadonlySet<string> = new Set(
  'emph textit textsl textbf texttt textsc textsf textrm text mbox underline url href'.split(' '),
);

/** Commands without text. */
export const IGNORED: ReadonlySet<string> = new Set(
  (
    'relax protect leavevmode noindent indent newblock null strut sloppy fussy unskip ignorespaces ' +
    'boldmath unboldmath nolinebreak nobreak allowbreak linebreak pagebreak newpage clearpage xspace ' +
    'centering raggedright raggedleft maketitle displaystyle textstyle scriptstyle limits nolimits ' +
    'medskip bigskip smallskip hfill vfill par'
  ).split(' '),
);

/** Commands that set font or size to the end of their group. */
export const SWITCHES: ReadonlySet<string> = new Set(
  (
    'tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge em it bf tt rm sf sc sl ' +
    'normalfont rmfamily sffamily ttfamily bfseries mdseries itshape scshape slshape upshape selectfont'
  ).split(' '),
);

/** Commands with an argument that is not text. */
export const IGNORED_WITH_ARGUMENT: ReadonlySet<string> = new Set(
  'hspace vspace vphantom hphantom label index color pagestyle thispagestyle'.split(' '),
);

/** Commands that do not change their argument. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  (
    'textrm textsf textsc textnormal textup textmd text mbox hbox fbox underline uline lowercase ' +
    'uppercase NoCaseChange'
  ).split(' '),
);

/** Commands for emphasis, which is written as `*…*`. */
export const EMPHASIS: ReadonlySet<string> = new Set('emph textit textsl'.split(' '));
