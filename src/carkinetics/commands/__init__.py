"""The commands of `carkinetics`: one function a command, the words of the Python calls."""
