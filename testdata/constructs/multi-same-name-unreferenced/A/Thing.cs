namespace Shared { public class Thing { public int FromA; } public class OnlyA { } }
