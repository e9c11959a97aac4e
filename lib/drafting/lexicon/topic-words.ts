/**
 * The words of one topic in the six languages: sources of regular expressions, matched without regard to case;
 * `~` stands for the rest of a word.
 */
export interface TopicWords {
  de: string
  it: string
  en: string
  fr: string
  es: string
  zh: string
}
