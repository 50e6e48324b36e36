"""What a person submits: official forms, hotlines, helplines, regulators."""
