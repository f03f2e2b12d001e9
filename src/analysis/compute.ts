import { cutChunks } from './cut-chunks.ts';

/**
 * A pure function of many items, which an implementation of {@link Compute} runs on chunks of them,
 * one after the other or in threads.
 */
export interface Computation<Item, Context, Answer> {
  /** Name of the constant that exports it; it also names its cache and its errors. */
  readonly name: string;
  /** Path of the module that exports it, from the root of the project: worker threads import it. */
  readonly module: string;
  /** @param context data that does not depend on the chunk; the same object for every chunk */
  readonly run: (items: readonly Item[], context: Context) => Answer;
}

export interface Input<Source, Item, Context> {
  readonly sources: readonly Source[];
  /** Returns the data of a source that the computation reads, as plain data. */
  readonly pick: (source: Source) => Item;
  /** Plain data that is the same for all sources. */
  readonly context: Context;
  /**
   * Returns a hash of all data of a source that the computation reads. Chunks then end at the same
   * sources in every implementation, and may be cached.
   */
  readonly digest?: (source: Source) => string;
}

/** Returns the answers for all chunks of the sources, in order. */
export type Compute = <Source, Item, Context, Answer>(
  computation: Computation<Item, Context, Answer>,
  input: Input<Source, Item, Context>,
) => Promise<readonly Answer[]>;

/** Runs a computation in this thread and caches nothing. */
export const computeInProcess: Compute = ({ run }, { sources, pick, context, digest }) => {
  const chunks = digest ? cutChunks(sources, digest) : [sources];
  return Promise.resolve(chunks.map((chunk) => run(chunk.map(pick), context)));
};
