/** The shape another language fills: a sentence for each sentence, from the same figures and names. */
export type Like<Words> = Words extends string
  ? string
  : Words extends (...said: infer Said) => infer Sentence
    ? (...said: Said) => Like<Sentence>
    : { readonly [Name in keyof Words]: Like<Words[Name]> };
