using static Shop.Color;
namespace Shop { enum Color { Red, Green } }
class User { bool M(Shop.Color c) { return c == Red || c == Green; } }
