"""Writes fromPython.json: networks as other programs save them, and what those compute. Needs numpy, torch and safetensors."""

import base64
import json
from pathlib import Path

import torch
from safetensors.torch import save
from torch import nn

torch.manual_seed(13)
model = nn.Sequential(nn.Linear(784, 2), nn.ReLU(), nn.Linear(2, 10), nn.Sigmoid())
with torch.no_grad():
    for parameter in model.parameters():
        # Quarters are the same numbers in every format.
        parameter.copy_((torch.randn_like(parameter) * 4).round() / 4)
digit = torch.arange(784, dtype=torch.float64) / 783

state = model.state_dict()
kinds = {"0.weight": torch.float16, "0.bias": torch.bfloat16, "2.weight": torch.float64, "2.bias": torch.float32}
mixed = {name: tensor.to(kinds[name]) for name, tensor in state.items()}
sigmoids = nn.Sequential(model[0], nn.Sigmoid(), model[2], nn.Sigmoid()).double()

# What Network.save of network2.py writes.
layers = [sigmoids[0], sigmoids[2]]
network2 = {
    "sizes": [784, 2, 10],
    "weights": [layer.weight.detach().numpy().tolist() for layer in layers],
    "biases": [layer.bias.detach().numpy().reshape(-1, 1).tolist() for layer in layers],
    "cost": "CrossEntropyCost",
}
made = {
    "safetensors": base64.b64encode(save(mixed, metadata={"activation": "relu"})).decode(),
    "reluOutputs": model.double()(digit).tolist(),
    "network2": json.dumps(network2),
    "sigmoidOutputs": sigmoids(digit).tolist(),
}
Path(__file__).with_suffix(".json").write_text(json.dumps(made, indent=2) + "\n")
