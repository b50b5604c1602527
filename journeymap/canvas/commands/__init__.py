"""What the user can do on the canvas by key, menu or palette: one function each, all with the canvas alone."""
