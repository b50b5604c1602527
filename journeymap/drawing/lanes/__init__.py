"""The lanes under the stages, and the notes on the map."""
