"""How well a fitted model describes the data: numbers only, from replicates of the data under the model."""
