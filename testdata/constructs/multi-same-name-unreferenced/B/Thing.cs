namespace Shared { public class Thing { public int FromB; } }
