class Größe { public int Länge; public Größe Verdoppeln() { return this; } }
class Nutzer { int M(Größe größe) { return größe.Verdoppeln().Länge; } }
