/** The numbers that stand in one neuron's formula. */

import { palette } from '../../../src/theme/colours';
import { written } from '../../../src/theme/numbers';
import type { EquationState } from './EquationState';
import type { Token } from './formula';
import type { FormulaPiece } from './formulaPieces';
import { weightText, weightTextColour } from './matrixFactors';

export function numbersOf({ network, pass, of: { layer, row } }: EquationState) {
  const quantity = (name: string, text: string, value: number, colour: number): Token => ({ name, text, value, colour });
  return {
    weight(source: number): FormulaPiece {
      const value = network.weight(layer, row, source);
      const text = weightText(value);
      return {
        token: quantity(`w[${layer}][${row}][${source}]`, text, value, weightTextColour(text)),
        referent: { part: 'weight', source },
      };
    },
    activation(source: number): FormulaPiece {
      const value = pass.activation(layer - 1, source);
      return {
        token: quantity(`a[${layer - 1}][${source}]`, written(value), value, palette.activation),
        referent: { part: 'source', source },
      };
    },
    bias(): FormulaPiece {
      const value = network.bias(layer, row);
      return { token: quantity(`b[${layer}][${row}]`, weightText(value), value, palette.bias), referent: { part: 'bias' } };
    },
    z(): FormulaPiece {
      const value = pass.zOf(layer, row);
      return { token: quantity(`z[${layer}][${row}]`, weightText(value), value, palette.weightedSum) };
    },
    result(): FormulaPiece {
      const value = pass.activation(layer, row);
      return { token: quantity(`a[${layer}][${row}]`, written(value), value, palette.activation), referent: { part: 'neuron' } };
    },
    total(terms: number): FormulaPiece {
      const { sources } = network.layer(layer);
      if (terms >= sources) {
        const value = pass.weightedSum(layer, row);
        return { token: quantity(`weighted sum ${row}`, weightText(value), value, palette.weightedSum) };
      }
      const weights = network.weightsInto(layer, row);
      const value = pass
        .activations(layer - 1)
        .subarray(0, terms)
        .reduce((sum, activation, i) => sum + activation * (weights[i] as number), 0);
      return { token: quantity('running total', weightText(value), value, palette.weightedSum) };
    },
  };
}
