/**
 * Texts of a new collection that the maintainer replaces; the rule `placeholder` finds the
 * remaining ones.
 */
export const PLACEHOLDERS = {
  site: {
    name: 'My Papers',
    tagline: 'on what we read',
    description: 'Research abstracts that we collect, to browse, to search and to share.',
    origin: 'https://papers.example',
  },
  about: 'Describe the collection: its subject, who curates it, and where the abstracts come from.',
  paper: 'The abstract of an example. Import or write your own papers, and delete this file.',
  topic: 'Papers about examples. Rename this topic, or delete its file.',
} as const;
