"""One object for each gesture on the canvas: made at the press, gone at the release."""
