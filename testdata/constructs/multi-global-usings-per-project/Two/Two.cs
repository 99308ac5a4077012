class TwoUser { int M(Brush b) { return b.B; } }
