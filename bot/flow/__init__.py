"""The use cases, a folder for each capability."""
