class OneUser { int M(Brush b) { return b.R; } }
