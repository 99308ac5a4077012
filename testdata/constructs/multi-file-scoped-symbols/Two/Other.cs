file class Hidden { public int B; }
class Second { int M() { return new Hidden().B; } }
