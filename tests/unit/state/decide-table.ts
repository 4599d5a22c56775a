/*
 * What README says under "DNT and GPC", written out line by line. Nothing here is computed from the code under test.
 *
 * A line is one state of the two opt-out signals: `off` (not sent, or the option says `ignore`), `honor` or `strict`
 * (sent, and the option says so). Its columns are what is decided about. A letter is the decision:
 *   +  granted, by the visitor        -  denied, by the visitor
 *   D  denied, by DNT                 G  denied, by GPC
 *   .  nobody has said anything: undecided in opt-in, granted in opt-out and notice
 */

/** What the columns of the tables stand for. */
export const columns = [
  { id: 'functional', category: 'functional' },
  { id: 'analytics', category: 'analytics' },
  { id: 'marketing', category: 'marketing' },
  { id: 'map', category: 'functional', embed: true },
  { id: 'video', category: 'marketing', embed: true },
  { id: 'their-counter', category: 'analytics' },
  { id: 'own-counter', category: 'analytics', firstParty: true },
] as const;

/** What may be stored: the digit of a whole answer (receipt.ts), or `null` where nobody has answered. */
export const stored = {
  nothing: null,
  refusal: 0,
  grant: 1,
  'grant while DNT was shown': 3,
  'grant while GPC was shown': 5,
  'grant while both were shown': 7,
} as const;

/** "First-party statistics stay" under GPC; functional content that is no embed is nobody's concern. */
const withoutGrant = `
  dnt     gpc       functional  analytics  marketing  map  video  theirs  own
  off     off       .           .          .          .    .      .       .
  off     honor     .           .          G          .    G      G       .
  off     strict    .           .          G          .    G      G       .
  honor   off       .           D          D          D    D      D       D
  honor   honor     .           D          D          D    D      D       D
  honor   strict    .           D          D          D    D      D       D
  strict  off       .           D          D          D    D      D       D
  strict  honor     .           D          D          D    D      D       D
  strict  strict    .           D          D          D    D      D       D
`;

/** By what was stored; "a stored refusal always wins over anything but a newer choice". */
export const tables: Readonly<Record<keyof typeof stored, string>> = {
  nothing: withoutGrant,

  refusal: `
  dnt     gpc       functional  analytics  marketing  map  video  theirs  own
  off     off       -           -          -          -    -      -       -
  off     honor     -           -          -          -    -      -       -
  off     strict    -           -          -          -    -      -       -
  honor   off       -           -          -          -    -      -       -
  honor   honor     -           -          -          -    -      -       -
  honor   strict    -           -          -          -    -      -       -
  strict  off       -           -          -          -    -      -       -
  strict  honor     -           -          -          -    -      -       -
  strict  strict    -           -          -          -    -      -       -
`,

  // "A grant older than the signal is suspended until it is confirmed."
  grant: `
  dnt     gpc       functional  analytics  marketing  map  video  theirs  own
  off     off       +           +          +          +    +      +       +
  off     honor     +           +          G          +    G      G       +
  off     strict    +           +          G          +    G      G       +
  honor   off       +           D          D          D    D      D       D
  honor   honor     +           D          D          D    D      D       D
  honor   strict    +           D          D          D    D      D       D
  strict  off       +           D          D          D    D      D       D
  strict  honor     +           D          D          D    D      D       D
  strict  strict    +           D          D          D    D      D       D
`,

  // "A choice made while the signal was on and shown wins"; "strict: nothing overrides it for analytics and marketing".
  'grant while DNT was shown': `
  dnt     gpc       functional  analytics  marketing  map  video  theirs  own
  off     off       +           +          +          +    +      +       +
  off     honor     +           +          G          +    G      G       +
  off     strict    +           +          G          +    G      G       +
  honor   off       +           +          +          +    +      +       +
  honor   honor     +           +          G          +    G      G       +
  honor   strict    +           +          G          +    G      G       +
  strict  off       +           D          D          +    D      D       D
  strict  honor     +           D          D          +    D      D       D
  strict  strict    +           D          D          +    D      D       D
`,

  'grant while GPC was shown': `
  dnt     gpc       functional  analytics  marketing  map  video  theirs  own
  off     off       +           +          +          +    +      +       +
  off     honor     +           +          +          +    +      +       +
  off     strict    +           +          G          +    G      G       +
  honor   off       +           D          D          D    D      D       D
  honor   honor     +           D          D          D    D      D       D
  honor   strict    +           D          D          D    D      D       D
  strict  off       +           D          D          D    D      D       D
  strict  honor     +           D          D          D    D      D       D
  strict  strict    +           D          D          D    D      D       D
`,

  'grant while both were shown': `
  dnt     gpc       functional  analytics  marketing  map  video  theirs  own
  off     off       +           +          +          +    +      +       +
  off     honor     +           +          +          +    +      +       +
  off     strict    +           +          G          +    G      G       +
  honor   off       +           +          +          +    +      +       +
  honor   honor     +           +          +          +    +      +       +
  honor   strict    +           +          G          +    G      G       +
  strict  off       +           D          D          +    D      D       D
  strict  honor     +           D          D          +    D      D       D
  strict  strict    +           D          D          +    D      D       D
`,
};
