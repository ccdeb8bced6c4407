/** Version of the model: the same scenario, seed and version give the same bits, and a version whose numbers moved says so in the changelog. */
export const MODEL_VERSION = '0.3.0';
