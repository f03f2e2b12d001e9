// `npm run digest`: see USAGE.
import { join, relative, resolve } from 'node:path';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { CollectionError, formatFaults } from '../../collection/faults.ts';
import { readCollection } from '../../collection/read-collection.ts';
import { createHref } from '../addresses/href.ts';
import { describeSystemError } from '../../collection/describe-system-error.ts';
import { parseSettings } from '../../settings.ts';
import { writeTogether } from '../../collection/lock/write-together.ts';
import { checkAddresses } from './addresses.ts';
import { createDigest } from './digest.ts';
import { formatHtml } from './html.ts';
import { createMessage } from './message.ts';
import { DigestError, parseOptions, USAGE, type Options } from './options.ts';
import { selectPapers } from './select.ts';
import { formatMessage, sendMessages } from './send.ts';
import { formatText } from './format-text.ts';

/** Default output folder. */
const DEFAULT_FOLDER = 'digest';

/** Exit code if there are no papers. */
const NO_PAPERS = 3;

let options: Options | undefined;
try {
  options = parseOptions(process.argv.slice(2), process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
try {
  if (options) process.exitCode = await run(options);
  else console.log(USAGE);
} catch (error) {
  if (error instanceof CollectionError) console.error(formatFaults(error.faults));
  else if (error instanceof DigestError) console.error(error.message);
  else {
    const message = describeSystemError(error);
    if (message === undefined) throw error;
    console.error(message);
  }
  process.exitCode = 1;
}

async function run(options: Options): Promise<number> {
  const { since, until, smtp, to } = options;
  const settings = parseSettings(process.env, process.cwd());
  const { site, papers, topics } = await readCollection(settings.content);
  if (!site.features.digest) {
    throw new DigestError('The digest is off: `digest` is false under `features` in site.yaml.');
  }
  const from = options.from ?? site.digest.from;
  checkAddresses({ from, to, isSent: smtp !== undefined });
  const href = createHref(settings.base);
  const origin = settings.site ?? site.origin;
  const toUrl = (path: string) => new URL(href(path), origin).href;

  const sections = selectPapers(createCatalogue({ site, papers, topics }), options);
  if (sections.length === 0) {
    const topicNames = options.topics.length > 0 ? ` in ${options.topics.join(', ')}` : '';
    console.log(
      `There are no papers${topicNames} ${until ? `from ${since} to ${until}` : `since ${since}`}; nothing was created.`,
    );
    return NO_PAPERS;
  }
  const digest = createDigest(sections, { site, since, until, toUrl });
  const details = { from, date: new Date(), host: new URL(origin).hostname };

  const out = options.out ?? (smtp === undefined ? DEFAULT_FOLDER : undefined);
  if (out !== undefined) {
    const name = ['digest', since, until && `to-${until}`, ...options.topics]
      .filter(Boolean)
      .join('-');
    const toPath = (ending: string): string => join(resolve(out), `${name}.${ending}`);
    const files = new Map<string, string | Uint8Array>([
      [toPath('eml'), await formatMessage(createMessage(digest, { ...details, to: undefined }))],
      [toPath('html'), formatHtml(digest)],
      [toPath('txt'), formatText(digest)],
    ]);
    writeTogether(files);
    console.log(`${digest.subject}: ${[...files.keys()].map(shorten).join(', ')}`);
  }
  if (smtp !== undefined) {
    await sendMessages(
      to.map((address) => createMessage(digest, { ...details, to: address })),
      smtp,
    );
    console.log(`${digest.subject}: sent to ${to.join(', ')}`);
  }
  return 0;
}

function shorten(path: string): string {
  const relativePath = relative(process.cwd(), path);
  return relativePath.startsWith('..') ? path : relativePath;
}
