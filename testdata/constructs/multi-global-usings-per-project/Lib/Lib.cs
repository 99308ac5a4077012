namespace Red { public class Brush { public int R; } }
namespace Blue { public class Brush { public int B; } }
