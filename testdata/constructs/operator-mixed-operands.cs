class Vector { public static Vector operator *(Vector v, double d) => v; public static Vector operator *(double d, Vector v) => v; public static Scalar operator *(Vector a, Vector b) => new Scalar(); }
class Scalar { public int X; }
class User { void M(Vector v) { var a = v * 2.0; var b = 2 * v; var c = (v * v).X; } }
