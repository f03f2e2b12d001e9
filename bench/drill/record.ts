/** The results of one fault. */
export interface FaultRecord {
  readonly name: string;
  readonly description: string;
  readonly tried: number;
  /** Losses, of which there must be none. */
  readonly losses: readonly string[];
  /** Missing or unhelpful messages. */
  readonly complaints: readonly string[];
  /** The distinct messages. */
  readonly messages: readonly string[];
  /** Counts of outcomes, such as kills during the build. */
  readonly counts: ReadonlyMap<string, number>;
  startTry(): void;
  addLoss(loss: string): void;
  complain(what: string): void;
  addMessage(message: string): void;
  count(what: string): void;
}

/** @param fault its name and description */
export function createRecord({
  name,
  description,
}: Pick<FaultRecord, 'name' | 'description'>): FaultRecord {
  const losses: string[] = [];
  const complaints: string[] = [];
  const messages = new Set<string>();
  const counts = new Map<string, number>();
  let tried = 0;
  return {
    name,
    description,
    get tried() {
      return tried;
    },
    losses,
    complaints,
    get messages() {
      return [...messages];
    },
    counts,
    startTry: () => void (tried += 1),
    addLoss: (loss) => void losses.push(`try ${tried}: ${loss}`),
    complain: (complaint) => void complaints.push(`try ${tried}: ${complaint}`),
    addMessage: (message) => void messages.add(message),
    count: (happening) => void counts.set(happening, (counts.get(happening) ?? 0) + 1),
  };
}
