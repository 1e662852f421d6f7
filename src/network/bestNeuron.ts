/** The search for the one neuron that tells some classes from all the others best; chosen on one half, measured on the other. */

/** What is known of every example: what its neurons do, which class it is of, and on which half it counts. */
export interface Example {
  readonly activations: ArrayLike<number>;
  readonly label: number;
  readonly half: 0 | 1;
}

/** How many of so many were judged rightly. */
interface Hits {
  readonly right: number;
  readonly of: number;
}

export interface BestNeuron {
  readonly classes: readonly number[];
  readonly neuron: number;
  /** It counts as lit above this. */
  readonly threshold: number;
  /** On the half it was not chosen on: lit for the classes, and not lit for the rest. */
  readonly lit: Hits;
  readonly unlit: Hits;
  /** The mean of the two hit rates there: saying always the same scores 0.5. */
  readonly rate: number;
}

const balanced = (lit: Hits, unlit: Hits) => (lit.right / lit.of + unlit.right / unlit.of) / 2;

/** One half of the examples; for every neuron its activations with the labels they belong to, the brightest first. */
interface Ranked {
  readonly labels: readonly number[];
  readonly neurons: readonly RankedNeuron[];
}
interface RankedNeuron {
  readonly values: Float64Array;
  readonly labels: Uint16Array;
}

/** By label: does it belong to the classes that are searched for? */
type Members = readonly boolean[];

/** Sorted once, however many pairs of classes are searched for: sorting is what takes the time. */
function ranked(examples: readonly Example[], half: 0 | 1): Ranked {
  const own = examples.filter((example) => example.half === half);
  const neurons = Array.from({ length: examples[0]?.activations.length ?? 0 }, (_, neuron) => {
    const values = Float64Array.from(own, ({ activations }) => activations[neuron] as number);
    const order = Uint16Array.from(own.keys()).sort((a, b) => (values[b] as number) - (values[a] as number));
    return {
      values: Float64Array.from(order, (i) => values[i] as number),
      labels: Uint16Array.from(order, (i) => (own[i] as Example).label),
    };
  });
  return { labels: own.map(({ label }) => label), neurons };
}

/** The threshold between two neighbouring activations with the best mean of the hit rates; found in one walk from the brightest down. */
function bestThreshold({ labels, neurons }: Ranked, isIn: Members, neuron: number): { threshold: number; rate: number } {
  const sorted = neurons[neuron] as RankedNeuron;
  const inside = labels.filter((label) => isIn[label]).length;
  const outside = labels.length - inside;
  // No activation is above 1: with this threshold it is never lit.
  let best = { threshold: 1, rate: 0.5 };
  let [hits, alarms] = [0, 0];
  for (let i = 0; i + 1 < labels.length; i++) {
    if (isIn[sorted.labels[i] as number]) hits++;
    else alarms++;
    const [value, next] = [sorted.values[i] as number, sorted.values[i + 1] as number];
    if (next === value) continue;
    const rate = (hits / inside + 1 - alarms / outside) / 2;
    if (rate > best.rate) best = { threshold: (value + next) / 2, rate };
  }
  return best;
}

function judge({ neurons }: Ranked, isIn: Members, neuron: number, threshold: number): [lit: Hits, unlit: Hits] {
  const { values, labels } = neurons[neuron] as RankedNeuron;
  const [lit, unlit] = [
    { right: 0, of: 0 },
    { right: 0, of: 0 },
  ];
  labels.forEach((label, i) => {
    const hits = isIn[label] ? lit : unlit;
    hits.of++;
    if ((values[i] as number) > threshold === (hits === lit)) hits.right++;
  });
  return [lit, unlit];
}

function search([first, second]: readonly [Ranked, Ranked], classes: readonly number[]): BestNeuron {
  const isIn: boolean[] = [];
  for (const { labels } of [first, second]) {
    for (const label of labels) isIn[label] = classes.includes(label);
    const inside = labels.filter((label) => isIn[label]).length;
    if (inside === 0 || inside === labels.length) throw new RangeError('Each half needs examples of these classes, and of others.');
  }
  const found = first.neurons.map((_, neuron) => ({ neuron, ...bestThreshold(first, isIn, neuron) }));
  const { neuron, threshold } = found.reduce((best, each) => (each.rate > best.rate ? each : best));
  const [lit, unlit] = judge(second, isIn, neuron, threshold);
  return { classes, neuron, threshold, lit, unlit, rate: balanced(lit, unlit) };
}

const halves = (examples: readonly Example[]) => [ranked(examples, 0), ranked(examples, 1)] as const;

/** RangeError unless both halves have examples inside and outside of the classes. */
export function bestNeuron(examples: readonly Example[], classes: readonly number[]): BestNeuron {
  return search(halves(examples), classes);
}

/** The same search for every pair of classes, the control for any one of them: [0, 1], [0, 2], … */
export function bestNeuronForEveryPair(examples: readonly Example[], classCount: number): BestNeuron[] {
  const classes = Array.from({ length: classCount }, (_, label) => label);
  const both = halves(examples);
  return classes.flatMap((a) => classes.slice(a + 1).map((b) => search(both, [a, b])));
}

/** Every second example of each class counts on the second half. */
export function halved(examples: readonly Omit<Example, 'half'>[]): Example[] {
  const seen = new Map<number, number>();
  return examples.map((example) => {
    const place = seen.get(example.label) ?? 0;
    seen.set(example.label, place + 1);
    return { ...example, half: place % 2 === 0 ? 0 : 1 };
  });
}

/** Row-major, a row per neuron and a column per class: the mean of the neuron's activations over the examples of the class. */
export function meanActivations(examples: readonly Omit<Example, 'half'>[], classCount: number): Float64Array {
  const neurons = examples[0]?.activations.length ?? 0;
  const means = new Float64Array(neurons * classCount);
  const counts = new Float64Array(classCount);
  for (const { activations, label } of examples) {
    counts[label] = (counts[label] as number) + 1;
    for (let neuron = 0; neuron < neurons; neuron++) {
      means[neuron * classCount + label] = (means[neuron * classCount + label] as number) + (activations[neuron] as number);
    }
  }
  return means.map((sum, i) => sum / Math.max(1, counts[i % classCount] as number));
}
