/** How many numbers a network of these sizes has to set: one for every connection, and one for every neuron behind the inputs. */
export function parameterTerms(sizes: readonly number[]): { connections: [number, number][]; neurons: number; total: number } {
  const connections = sizes.slice(1).map((size, i): [number, number] => [sizes[i] as number, size]);
  const neurons = sizes.slice(1).reduce((sum, size) => sum + size, 0);
  return { connections, neurons, total: connections.reduce((sum, [a, b]) => sum + a * b, neurons) };
}
