/** The search for the one neuron that tells some classes from all the others best; chosen on one half, measured on the other. */

/** What is known of every example: what its neurons do, which class it is of, and on which half it counts. */
export interface Example {
  readonly activations: ArrayLike<number>;
  readonly label: number;
  readonly half: 0 | 1;
}

/** How many of so many were judged rightly. */
export interface Hits {
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

function judge(examples: readonly Example[], classes: readonly number[], neuron: number, threshold: number): [lit: Hits, unlit: Hits] {
  const isIn = (example: Example) => classes.includes(example.label);
  const isLit = (example: Example) => (example.activations[neuron] as number) > threshold;
  const inside = examples.filter(isIn);
  const outside = examples.filter((example) => !isIn(example));
  return [
    { right: inside.filter(isLit).length, of: inside.length },
    { right: outside.filter((example) => !isLit(example)).length, of: outside.length },
  ];
}

/** The threshold between two neighbouring activations with the best mean of the hit rates; found in one walk from the brightest down. */
function bestThreshold(examples: readonly Example[], classes: readonly number[], neuron: number): { threshold: number; rate: number } {
  const sorted = examples
    .map(({ activations, label }) => ({ value: activations[neuron] as number, isIn: classes.includes(label) }))
    .sort((a, b) => b.value - a.value);
  const inside = sorted.filter((each) => each.isIn).length;
  const outside = sorted.length - inside;
  // No activation is above 1: with this threshold it is never lit.
  let best = { threshold: 1, rate: 0.5 };
  let [hits, alarms] = [0, 0];
  sorted.forEach(({ value, isIn }, i) => {
    if (isIn) hits++;
    else alarms++;
    const next = sorted[i + 1]?.value;
    if (next === undefined || next === value) return;
    const rate = (hits / inside + 1 - alarms / outside) / 2;
    if (rate > best.rate) best = { threshold: (value + next) / 2, rate };
  });
  return best;
}

/** RangeError unless both halves have examples inside and outside of the classes. */
export function bestNeuron(examples: readonly Example[], classes: readonly number[]): BestNeuron {
  const halves = [0, 1].map((half) => examples.filter((example) => example.half === half)) as [Example[], Example[]];
  for (const half of halves) {
    const inside = half.filter(({ label }) => classes.includes(label)).length;
    if (inside === 0 || inside === half.length) throw new RangeError('Each half needs examples of these classes, and of others.');
  }
  const count = (examples[0] as Example).activations.length;
  const found = Array.from({ length: count }, (_, neuron) => ({ neuron, ...bestThreshold(halves[0], classes, neuron) }));
  const { neuron, threshold } = found.reduce((best, each) => (each.rate > best.rate ? each : best));
  const [lit, unlit] = judge(halves[1], classes, neuron, threshold);
  return { classes, neuron, threshold, lit, unlit, rate: balanced(lit, unlit) };
}

/** The same search for every pair of classes, the control for any one of them: [0, 1], [0, 2], … */
export function bestNeuronForEveryPair(examples: readonly Example[], classCount: number): BestNeuron[] {
  const classes = Array.from({ length: classCount }, (_, label) => label);
  return classes.flatMap((a) => classes.slice(a + 1).map((b) => bestNeuron(examples, [a, b])));
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
