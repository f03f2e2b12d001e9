/**
 * A rule for ESLint and Oxlint: interface texts must be in `src/site/text/languages/`, not in
 * templates or scripts.
 *
 * It reports words in templates, in attributes that readers see, and literals that look like the
 * beginning of a sentence. Errors, names of keys, and literals that are compared or looked up are
 * exempt.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const interfaceWords = {
  meta: {
    type: 'problem',
    messages: {
      words:
        'Readers see “{{words}}”: move it to src/site/text/languages/, in every language, and import #text',
    },
    schema: [],
  },
  create(context) {
    /** @param {any} node @param {string} words */
    const report = (node, words) =>
      context.report({ node, messageId: 'words', data: { words: words.trim().slice(0, 60) } });
    return {
      /** @param {any} node */
      JSXText(node) {
        if (isIn(node, ['script', 'style'])) return;
        if (WORD.test(node.value.replace(/&\w+;|\b(?:arXiv|RIS|CSL-JSON)\b/g, ''))) {
          report(node, node.value);
        }
      },
      /** @param {any} node */
      Literal(node) {
        if (typeof node.value !== 'string') return;
        const { parent } = node;
        if (parent.type === 'JSXAttribute') {
          if (SHOWN_ATTRIBUTE.test(getName(parent.name)) && WORD.test(node.value))
            report(node, node.value);
        } else if (SENTENCE.test(node.value) && isShown(node)) report(node, node.value);
      },
      /** @param {any} node */
      TemplateLiteral(node) {
        const words = node.quasis.map((/** @type {any} */ quasi) => quasi.value.cooked).join('…');
        if ((SENTENCE.test(words) || JOINED.test(words)) && isShown(node)) report(node, words);
      },
    };
  },
};

export default { meta: { name: 'offprint' }, rules: { 'interface-words': interfaceWords } };

const WORD = /\p{L}{2}/u;
const SENTENCE = /^[“"\s]*\p{Lu}\p{Ll}+(?:$|[\s.,:;…!?”)])/u;
/** English function words, which indicate a sentence. */
const JOINED = /(?:^|[\s…])(?:of|and|to|in|with|for|the|are|is|papers?)(?:$|[\s…])/u;
/** Attributes that readers see. */
const SHOWN_ATTRIBUTE = /^(?:title|description|alt|placeholder|aria-label|label|legend|\w+Title)$/;
/** Names that are the same in every language. */
const NAMES =
  /^(?:Atom|Enter|Escape|Tab|Home|End|Arrow\w+|Offprint|Markdown|Chicago|GET|POST|Organization|Person|Periodical)$/;

/** @param {any} name */
function getName(name) {
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
}

/** @param {any} node @param {readonly string[]} elements */
function isIn(node, elements) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'JSXElement' && elements.includes(at.openingElement.name.name)) return true;
  }
  return false;
}

/**
 * Whether readers may see a literal: it is not an error, key, import or comparison.
 *
 * @param {any} node
 */
function isShown(node) {
  if (NAMES.test(node.value ?? '')) return false;
  for (let [at, child] = [node.parent, node]; at; [at, child] = [at.parent, at]) {
    if (at.type === 'NewExpression' && at.callee.name?.endsWith('Error')) return false;
    if (at.type === 'ThrowStatement' || /^(?:Import|Export.*From|TS)/.test(at.type)) return false;
    if (at.type === 'BinaryExpression' && /^[!=]=/.test(at.operator)) return false;
    if (at.type === 'SwitchCase' && at.test === child) return false;
    if (at.type === 'Property' && at.key === child) return false;
    if (at.type === 'MemberExpression' && at.property === child) return false;
    if (at.type === 'JSXAttribute') return SHOWN_ATTRIBUTE.test(getName(at.name));
    if (/Statement$|Declaration$/.test(at.type)) return true;
  }
  return true;
}
