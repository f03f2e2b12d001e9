/** A group that results and suggestions name: a topic, a person, a venue or a mention. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SuggestedTopic extends Named {
  /** Colour of its dot; the default is the text colour. */
  readonly hue?: string | undefined;
}
