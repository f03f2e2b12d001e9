/** In pixels. Facebook, LinkedIn, Slack, Mastodon and others show this size without cropping. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
/** Horizontal margin, in pixels. */
export const MARGIN = 72;
