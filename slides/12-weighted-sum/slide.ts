/** One neuron by hand: every activation times its weight, all added up; and what negative weights round a region do. */

import { computed } from '@preact/signals-core';
import { draw, fade, morph, moveTo, sweep } from '../../src/animation/verbs';
import type { Lesson } from '../../src/lesson/Lesson';
import { whiteTerms } from '../../src/lesson/whiteTerms';
import { digitPart } from '../../src/scene/digitPart';
import { defineSlide, type Step } from '../../src/scene/Step';
import { ranked, twelveDigits } from '../../src/scene/twelveDigits';
import { halfway } from '../../src/theme/amounts';
import { short, written } from '../../src/theme/numbers';
import { GalleryView } from '../../src/views/GalleryView';
import { LabelView } from '../../src/views/LabelView';
import { count } from '../../src/views/words';
import { exercisePlaces } from './exercisePlaces';
import { threeInputSteps } from './exerciseSteps';
import { exercisesPart } from './exercisesPart';
import { multiplicationPart } from './multiplicationPart';
import { spelledOut, whitePicture, whiteQuestion } from './question';

export default defineSlide({
  id: 'weighted-sum',
  title: 'One neuron, weighted sum',

  async build({ lesson, places }) {
    const { controls, show, ...neuron } = multiplicationPart(lesson, places, ['region', 'bar']);
    const { digit, received, ...pen } = digitPart(lesson, { ...places, received: neuron.places.received }, neuron.places.receivedCaption);
    const small = exercisePlaces(places);
    const exercises = exercisesPart(lesson, places, small, neuron.places.received);
    const zoomed = new LabelView();
    const { at, ...galleryOptions } = neuron.places.gallery;
    const gallery = new GalleryView({ ...galleryOptions, labelSize: places.layout === 'wide' ? 15 : 12 });
    gallery.position.set(at.x, at.y);
    const shown = twelveDigits(await lesson.sampleSet('fair'));
    gallery.digits = shown.map((sample) => sample.pixels);
    const bar = computed(() => lesson.network('bar'));
    const responses = computed(() => shown.map((sample) => bar.value.forward(sample.pixels).weightedSum(1, 0)));
    const labels = computed(() => responses.value.map((value, i) => [{ name: `gallery sum ${i}`, text: written(value), value }]));
    const ranks = computed(() => ranked(responses.value));
    return {
      views: {
        digit,
        received,
        ...exercises.views,
        zoomed,
        regionWeights: neuron.weights[0],
        barWeights: neuron.weights[1],
        regionProducts: neuron.products[0],
        barProducts: neuron.products[1],
        picture: neuron.picture,
        line: neuron.line,
        sum: neuron.sum,
        white: neuron.white,
        five: neuron.five.view,
        surround: neuron.surround,
        gallery,
      },
      networks: { region: neuron.weights[0], bar: neuron.weights[1] },
      show() {
        pen.show();
        exercises.show();
        show();
        const zeros = lesson.input.value.filter((value) => value === 0).length;
        const dark = count('pixels that are 0', zeros);
        const lines = [
          [small.compact ? 'three terms: ' : 'That was three terms: ', ...exercises.line.value],
          small.compact ? ['now 784 terms; ', dark, ' pixels are 0'] : ['Now it is 784; for ', dark, ' of them the pixel is 0.'],
        ];
        zoomed.labels = lines.map((words, i) => {
          const { x, y } = small.zoomed;
          return { x, y: y + (i - 1) * small.lineHeight, words, size: small.compact ? 12 : 16 };
        });
        gallery.labels = labels.value;
        gallery.ranks = ranks.value;
      },
      describe(step) {
        if (step === 'worked' || step === 'faded' || step === 'own') return exercises.describe(step);
        const name = ['opening', 'region', 'multiply', 'add', 'blob'].includes(step) ? 'region' : 'bar';
        const sum = written(lesson.pass(name).weightedSum(1, 0));
        if (step === 'opening') return `A digit is on stage; ${countOf(lesson, 'ink')} of its 784 pixels have ink.`;
        if (step === 'region') return `${countOf(lesson, 'region')} weights are positive; under them lies ink of ${sum} in all.`;
        if (step === 'multiply') return `${countOf(lesson, 'products')} of the 784 products are not 0.`;
        if (step === 'blob')
          return `For your digit the sum is ${sum}; for a white picture it is ${short(whiteTerms(lesson, 'region').sum)}.`;
        if (step === 'white') return `Five pictures by their sum: ${neuron.five.inWords()}.`;
        if (step === 'gallery') {
          const best = ranks.value.indexOf(0);
          return `A ${shown[best]?.label} answers most, with ${written(responses.value[best] as number)}; your digit has ${sum}.`;
        }
        return `The weighted sum of your digit is ${sum}.`;
      },
      controls: [
        pen.control,
        ...exercises.controls,
        ...controls,
        {
          kind: 'pick',
          id: 'gallery',
          label: 'Twelve digits. Enter takes one as your digit.',
          where: () => (gallery.drawn * gallery.alpha > halfway ? { ...gallery.area, x: gallery.x, y: gallery.y } : undefined),
          count: () => shown.length,
          placeOf: (i) => ({ ...gallery.placeOf(i), x: gallery.placeOf(i).x + gallery.x, y: gallery.placeOf(i).y + gallery.y }),
          text: (i) => `a ${shown[i]?.label}, sum ${written(responses.value[i] as number)}`,
          point: (i) => {
            gallery.pointed = i;
          },
          press: (i) => {
            const sample = shown[i];
            if (sample) lesson.setInput(sample.pixels);
          },
        },
      ],
    };
  },

  steps: [
    ...(threeInputSteps as readonly Step<never>[]),
    {
      id: 'region',
      say: (lesson) => {
        const weights = lesson.network('region').weightsInto(1, 0);
        const positive = weights.filter((weight) => weight > 0);
        const negative = weights.filter((weight) => weight < 0).length;
        const some = `${positive.length} ${positive.length === 1 ? 'weight' : 'weights'}`;
        if (positive.length + negative === 0) return 'All 784 weights are zero: whatever is drawn, the sum is 0.';
        if (negative > 0) return `${some} positive, ${negative} negative, all others zero: some ink counts for the sum, some against it.`;
        if (positive.some((weight) => weight !== 1))
          return `Let only ${some} be positive, all others zero: only the ink in that region counts.`;
        return `Let only ${some} be positive, all others zero: the sum is the ink in that region.`;
      },
      notes:
        'Beside the digit stands the neuron as a picture: one weight per pixel: +1 where it is bright, 0 where it is dark. The outline on the digit is the same place. Ask: how much ink is in there? Misconception: the weights are another digit. They are a question put to every digit. Paint a few cells to show that they can be changed. (40 s)',
      animate: (timeline, { own, zoomed, picture, regionWeights }) =>
        timeline
          .add(fade(own, 0))
          .add(morph(picture, { second: 1 }, 'brisk'), 0.2)
          .add(draw(regionWeights, 1, 'slow'), 0.35)
          .add(morph(picture, { outlined: 1 }, 'steady'), 0.9)
          .add(draw(zoomed, 1, 'brisk'), 1),
    },
    {
      id: 'multiply',
      say: 'Multiply each activation by its weight.',
      term: { word: 'weight', means: 'weight' },
      notes:
        'Pixel by pixel: activation on the left, weight in the middle, product on the right. Point at a cell, and all three numbers stand over the pictures. Ask for a pixel whose product is 0 although it is bright. Its weight is 0. (30 s)',
      animate: (timeline, { zoomed, picture, regionProducts }) =>
        timeline
          .add(morph(regionProducts, { drawn: 1 }, 'quick'))
          .add(draw(zoomed, 0, 'quick'), 0)
          .add(moveTo(regionProducts, picture.places.third, 'slow'), 0.25)
          .add(morph(picture, { signs: 1 }, 'steady'), 0.35)
          .add(morph(picture, { third: 1 }, 'quick'), 0.7)
          .add(morph(regionProducts, { masked: 1 }, 'slow'), 0.9),
    },
    {
      id: 'add',
      say: (lesson) => `Add all the products: the weighted sum, ${written(lesson.pass('region').weightedSum(1, 0))}.`,
      term: { word: 'weighted sum', means: 'sum' },
      introduces: ['weighted sum'],
      notes:
        'Every product becomes a block on the line; the sum is where the last one ends. Draw inside the outline and then outside it: only the first moves the sum. Misconception: the sum is between 0 and 1. It is not; that comes later. (40 s)',
      animate: (timeline, { line, sum }) =>
        timeline
          .add(draw(line, 1, 'steady'))
          .add(morph(line.digits[0], { positive: 1 }, 'long'), 0.2)
          .add(morph(sum, { positive: 1 }, 'brisk'), 1.3)
          .add(morph(line.digits[0], { negative: 1 }, 'slow'), 1.3)
          .add(morph(sum, { negative: 1 }, 'brisk'), 1.7)
          .add(morph(line.digits[0], { mark: 1 }, 'brisk'), 2.1)
          .add(morph(sum, { total: 1 }, 'brisk'), 2.1),
    },
    {
      id: 'blob',
      say: (lesson) => {
        const { positive, negative, sum } = whiteTerms(lesson, 'region');
        if (positive === 0 && negative === 0) return 'With every weight 0 a full white picture scores 0, like any other.';
        if (negative === 0) return `A full white picture scores ${short(sum)}: as much as the best bar can.`;
        return `A full white picture scores ${short(sum)}, because it has ink everywhere.`;
      },
      notes:
        'White everywhere is no bar at all, and yet nothing scores higher. This neuron asks whether there is ink; it does not ask whether there is none around. Ask: what must be added so that a blob scores less than a bar? (30 s)',
      animate: (timeline, { white, line }) =>
        timeline
          .add(draw(white, 1, 'brisk'))
          .add(morph(white, { summed: 1 }, 'brisk'), 0.4)
          .add(morph(line.whites[0], { mark: 1 }, 'brisk'), 0.6),
    },
    {
      id: 'surround',
      say: (lesson) =>
        lesson
          .network('bar')
          .weightsInto(1, 0)
          .some((weight) => weight < 0)
          ? 'Put negative weights above and below it, and neighbours count against.'
          : 'No weight is negative now, so nothing counts against. Paint some with −1.',
      term: { word: 'against', means: 'negative' },
      notes:
        'A second neuron: the same region, and weights of −1 above and below it, where the outline is dashed. Ink there is subtracted. Ask before you show the sum: does your digit score more now, or less? A negative weight does not mean that the pixel is dark. (40 s)',
      animate: (timeline, { picture, regionWeights, barWeights, regionProducts, barProducts, sum, white, line }) => {
        const [region, bar] = line.digits;
        timeline
          .add([draw(white, 0, 'quick'), morph(line.whites[0], { mark: 0 }, 'quick')])
          .add(morph(white, { summed: 0 }, 'quick'), 0.25)
          .add([morph(region, { mark: 0 }, 'quick'), morph(sum.neurons[0], { shown: 0 }, 'quick')], 0)
          .add(morph(region, { positive: 0, negative: 0 }, 'steady'), 0)
          .add([draw(barWeights, 1, 'slow'), draw(barProducts, 1, 'slow')], 0.5)
          .add(morph(picture.shares[0], { shown: 0 }, 'quick'), 0.55)
          .add(morph(picture.shares[1], { shown: 1 }, 'quick'), 0.85)
          .add([draw(regionWeights, 0, 'quick'), draw(regionProducts, 0, 'quick')], 1.4)
          .add(morph(bar, { positive: 1 }, 'slow'), 1.2)
          .add(morph(bar, { negative: 1 }, 'slow'), 1.85)
          .add([morph(bar, { mark: 1 }, 'quick'), morph(sum.neurons[1], { shown: 1 }, 'quick')], 2.6);
      },
    },
    {
      id: 'ask',
      say: whiteQuestion,
      notes:
        'Show of hands for each number. Misconception to watch for: the surround cancels everything, so the answer must be 0. Another: the neuron recognises the bar in the white. Nobody is asked to be right yet. (40 s)',
      ask: whitePicture,
      animate: (timeline, { white }) => timeline.add(draw(white, 1, 'brisk')).add(morph(white, { asked: 1 }, 'quick'), 0.2),
    },
    {
      id: 'white',
      say: (lesson) => {
        const terms = whiteTerms(lesson, 'bar');
        const { positive, negative, sum } = terms;
        if (positive === 0 && negative === 0) return 'Every weight is 0 now, so white scores 0, like any picture.';
        if (negative === 0) return `White scores ${short(sum)}: nothing pulls it down.`;
        if (positive === 0) return `White scores ${short(sum)}: nothing pushes it up.`;
        if (!lesson.isEdited('bar')) return `${spelledOut(terms)}: some is left, because the bar’s ends are unguarded.`;
        if (Math.abs(sum) < 0.005) return `${spelledOut(terms)}: push and pull cancel exactly.`;
        return `${spelledOut(terms)}: ${sum > 0 ? 'the push is stronger' : 'the pull is stronger'}.`;
      },
      notes:
        'Twenty-four cells push, sixteen pull. The left and right ends of the bar have no negative neighbours, so some of the white gets away. The five pictures rank themselves by their sum: who stands above white, who below? Make the surround stronger with the slider until white scores exactly 0; or take the −1 brush and close the ends. (60 s)',
      animate: (timeline, { white, five, surround, sum, line }) =>
        timeline
          .add(morph(white, { asked: 0 }, 'quick'))
          .add([morph(line.digits[1], { emphasis: 0 }, 'quick'), morph(sum, { emphasis: 0 }, 'quick')], 0)
          .add(morph(line.whites[1], { positive: 1 }, 'steady'), 0.25)
          .add(morph(line.whites[1], { negative: 1 }, 'steady'), 0.85)
          .add(morph(line.whites[1], { mark: 1 }, 'quick'), 1.4)
          .add(draw(five, 1, 'steady'), 0.9)
          .add(draw(white, 0, 'quick'), 1.2)
          .add(morph(five, { sorted: 1 }, 'slow'), 1.75)
          .add(draw(surround, 1, 'brisk'), 2.4),
    },
    {
      id: 'terms',
      say: (lesson) =>
        lesson.pass('bar').input.every((value) => value === 0)
          ? 'Nothing is drawn: all 784 terms are 0.'
          : 'Term by term, the largest first.',
      notes:
        'A term is one product. Drag the slider under the products: a few large terms do nearly all, and most of the 784 are 0. Ask where the total would stand if the negative ones came first. It would go another way and end at the same place. (40 s)',
      animate: (timeline, { picture, barProducts, five, surround, sum, line }) => {
        const following = [picture, barProducts, line];
        timeline
          .add([
            draw(five, 0, 'quick'),
            draw(surround, 0, 'quick'),
            morph(line.whites[1], { emphasis: 0 }, 'quick'),
            morph(sum, { emphasis: 1 }, 'quick'),
          ])
          .add(
            following.map((view) => morph(view, { swept: 0 }, 'quick')),
            0,
          )
          .add(
            following.map((view) => morph(view, { scrubbing: 1 }, 'quick')),
            0.3,
          )
          .add(morph(line.digits[1], { emphasis: 1 }, 'quick'), 0.35)
          .add(
            following.map((view) => sweep(view, { swept: 1 })),
            0.55,
          );
      },
    },
    {
      id: 'gallery',
      say: (lesson) => {
        const { positive, negative } = whiteTerms(lesson, 'bar');
        return positive === 0 && negative === 0
          ? 'With every weight 0 all digits score 0, and none stands before another.'
          : 'The neuron ranks the digits by how strongly it answers.';
      },
      notes:
        'Twelve digits that the network never saw, each with its sum, the strongest first. Ask what the first ones have in common. It is a bar near the top, dark above and below. Paint the weights and watch the order change; try to bring the 1 to the front. Tap a digit to make it yours. (60 s)',
      animate: (timeline, { picture, barProducts, line, gallery }) =>
        timeline
          .add([picture, barProducts, line].map((view) => morph(view, { scrubbing: 0 }, 'quick')))
          .add([fade(line, 0), morph(picture, { captioned: 0 }, 'quick')], 0)
          .add(draw(gallery, 1, 'slow'), 0.3)
          .add(morph(gallery, { sorted: 1 }, 'slow'), 1.5),
    },
  ],
});

function countOf(lesson: Lesson, what: 'ink' | 'region' | 'products'): number {
  const { input } = lesson.pass('region');
  const weights = lesson.network('region').weightsInto(1, 0);
  if (what === 'ink') return input.filter((value) => value > 0).length;
  if (what === 'region') return weights.filter((weight) => weight > 0).length;
  return input.filter((value, i) => value * (weights[i] as number) !== 0).length;
}
