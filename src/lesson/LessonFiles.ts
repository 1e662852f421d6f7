/** What a lesson has beside its own network and the first digit: loaded when a slide asks for it, and never changed. */
import { type Signal, signal } from '@preact/signals-core';
import type { Sample } from '../digits/samples';
import type { Network } from '../network/Network';
import type { DeepTraining, TrainedSize, TrainingStage, Twins } from './trainingRecords';

const sampleSetNames = ['threes', 'fair', 'misses', 'four-or-nine'] as const;
export type SampleSetName = (typeof sampleSetNames)[number];

export interface FileParts {
  sampleSet: (name: SampleSetName) => Promise<Sample[]>;
  /** Networks of other sizes, the fewest numbers first. */
  trainedSizes: () => Promise<TrainedSize[]>;
  /** Stages of the lesson's network while it was trained, the last as trained: edits do not reach it. */
  trainingStages: () => Promise<TrainingStage[]>;
  /** ReLU and sigmoid, trained alike. */
  twins: () => Promise<Twins>;
  /** How networks with many hidden layers learned, or did not. */
  deepTraining: () => Promise<DeepTraining>;
  /** A network of the same size, trained on the images as they are, with nothing asked of its weights but right answers. */
  plain: () => Promise<TrainedSize>;
  /** The packed digits that the page trains with; none of `all`, since they are fetched only where somebody trains. */
  trainingDigits: () => Promise<Uint8Array>;
  /** How many percent of the 10,000 test digits the trained network gets right, from its model card. */
  testAccuracy: number;
  /** testAnswers[digit][answer]: what the trained network says to the 10,000 test digits, from its model card. */
  testAnswers: readonly (readonly number[])[];
}

export class LessonFiles {
  readonly testAccuracy: number;
  readonly testAnswers: FileParts['testAnswers'];
  /** Whole networks that have been loaded to be looked at, by the names that their training has. */
  protected readonly exhibits: Record<string, Network> = {};
  private readonly parts: FileParts;
  private readonly arrived = new Map<SampleSetName, Signal<readonly Sample[]>>();

  constructor(parts: FileParts) {
    this.parts = parts;
    this.testAccuracy = parts.testAccuracy;
    this.testAnswers = parts.testAnswers;
  }

  sampleSet(name: SampleSetName): Promise<Sample[]> {
    return this.parts.sampleSet(name);
  }

  trainedSizes(): Promise<TrainedSize[]> {
    return this.parts.trainedSizes();
  }

  trainingStages(): Promise<TrainingStage[]> {
    return this.parts.trainingStages();
  }

  deepTraining(): Promise<DeepTraining> {
    return this.parts.deepTraining();
  }

  trainingDigits(): Promise<Uint8Array> {
    return this.parts.trainingDigits();
  }

  async twins(): Promise<Twins> {
    const twins = await this.parts.twins();
    Object.assign(this.exhibits, { relu: twins.relu.network, 'sigmoid-twin': twins.sigmoid.network });
    return twins;
  }

  async plain(): Promise<TrainedSize> {
    const plain = await this.parts.plain();
    this.exhibits.plain = plain.network;
    return plain;
  }

  /** A set's samples once they have arrived, none until then: for sentences and questions, which cannot wait. */
  samples(name: SampleSetName): readonly Sample[] {
    let arrived = this.arrived.get(name);
    if (!arrived) {
      const samples: Signal<readonly Sample[]> = signal([]);
      this.arrived.set(name, samples);
      this.sampleSet(name).then(
        (loaded) => {
          samples.value = loaded;
        },
        () => this.arrived.delete(name),
      );
      arrived = samples;
    }
    return arrived.value;
  }

  /** Until every sample set is there for `samples`: for pictures that cannot be drawn again later. */
  async allSamples(): Promise<void> {
    for (const name of sampleSetNames) this.samples(name);
    await Promise.all(sampleSetNames.map((name) => this.sampleSet(name)));
  }

  /** Every file, for a page that may lose its network: what has come is not asked for again. */
  get all(): readonly (() => Promise<unknown>)[] {
    return [
      () => this.allSamples(),
      () => this.trainedSizes(),
      () => this.trainingStages(),
      () => this.twins(),
      () => this.deepTraining(),
      () => this.plain(),
    ];
  }
}
