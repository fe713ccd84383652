/**
 * The words that opening phrases are made of. Source: the opening phrases of 1,923 resolutions, counted; the rule
 * in `phrase.ts` works by form and place, so that a verb missing here is still read as one.
 */

/** Words, other than those in -ing, that open a preambular paragraph: adjectives and past participles. */
export const PREAMBULAR_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'alarmed anxious appalled aware cognizant committed concerned confident conscious convinced determined ' +
    'desirous disappointed dismayed distressed disturbed encouraged grateful guided hopeful horrified inspired ' +
    'mindful moved motivated outraged persuaded pleased resolved saddened satisfied seized shocked troubled'
  ).split(' '),
);

/** Participles that open preambular paragraphs so often that no other sign is needed. */
export const PREAMBULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'acknowledging affirming appreciating asserting bearing being believing calling commemorating commending condemning ' +
    'confirming considering continuing declaring deploring desiring drawing emphasizing encouraging endorsing ' +
    'expressing guided having highlighting honouring inviting keeping looking noting observing paying praising ' +
    're-emphasizing reaffirming realizing recalling recognizing recommitting reconfirming referring regretting reiterating ' +
    'rejecting remaining reminding sharing stressing supporting taking trusting underlining underscoring urging ' +
    'welcoming wishing'
  ).split(' '),
);

/** Verbs that open operative paragraphs so often that no other sign is needed, in the third person. */
export const OPERATIVE_VERBS: ReadonlySet<string> = new Set(
  (
    'accepts acknowledges adopts affirms agrees appeals appoints appreciates appropriates approves authorizes ' +
    'calls commends commits concludes concurs condemns confirms congratulates considers continues decides declares ' +
    'demands deplores designates determines directs draws elects emphasizes encourages endorses establishes ' +
    'expresses extends highlights instructs invites looks notes pays proclaims re-emphasizes reaffirms recalls ' +
    'recognizes recommends recommits reconfirms regrets reiterates rejects reminds renews requests resolves ' +
    'shares stresses supports takes thanks transmits underlines underscores urges welcomes'
  ).split(' '),
);

/** Adverbs that may stand before or behind the word that opens. */
export const ADVERBS: ReadonlySet<string> = new Set(
  (
    'again also deeply ever equally especially extremely firmly fully further gravely greatly keenly once ' +
    'particularly profoundly seriously solemnly strongly unequivocally urgently very warmly highly categorically ' +
    'firmly vehemently deeply sincerely'
  ).split(' '),
);

/** What may be felt, held or renewed: the nouns that close "its …", "with …" and "expressing …". */
export const STANCES: ReadonlySet<string> = new Set(
  (
    'abhorrence alarm appeal appeals appreciation approval belief call commitment commitments concern concerns ' +
    'condemnation conviction demand determination disappointment distress encouragement endorsement ' +
    'expectation gratitude hope indignation intention interest invitation opposition preoccupation recognition ' +
    'regret request requests resolve respect satisfaction solidarity support sympathy thanks concern dismay ' +
    'outrage readiness willingness condolences commendation congratulations approval'
  ).split(' '),
);

/** What may colour such a noun: "deep concern", "strong support". */
export const DEGREES: ReadonlySet<string> = new Set(
  (
    'continued continuing deep deepest extreme firm full fullest further grave gravest great growing increasing ' +
    'particular previous profound renewed serious sincere special steadfast strong strongest unconditional ' +
    'unequivocal unwavering urgent utmost very warm'
  ).split(' '),
);

/** The words behind a verb that make one phrase with it, apart from stances: "taking note", "bearing in mind", "calls upon". */
export const PARTNERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^tak(?:ing|es?)$/u, ['note', 'into account', 'into consideration']],
  [/^(?:bearing|bears?|keeping|keeps?)$/u, ['in mind']],
  [/^call(?:ing|s)?$/u, ['upon', 'on', 'for', 'attention']],
  [/^look(?:ing|s)?$/u, ['forward', 'ahead']],
  [/^pay(?:ing|s)?$/u, ['tribute']],
  [/^draw(?:ing|s)?$/u, ['the attention', 'attention']],
  [/^bring(?:ing|s)?$/u, ['to the attention']],
  [/^express(?:ing|es)?$/u, ['the view', 'the hope', 'the need', 'the expectation']],
  [/^having$/u, ['regard']],
  [/^consider(?:s|ing)?$/u, ['it important', 'it alarming']],
];

/** Phrases in the middle or at the end that belong to the opening: "in this regard", "in the strongest terms". */
export const TURNS: readonly string[] = [
  'once again',
  'once more',
  'in particular',
  'in this regard',
  'in that regard',
  'in this context',
  'in the strongest possible terms',
  'in the strongest terms',
  'without reservation',
  'unequivocally',
];
