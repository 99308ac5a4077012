partial class Model { public partial Text Title { get; set; } }
partial class Model { Text title = new Text(); public partial Text Title { get => title; set => title = value; } }
class Text { public int Size; }
class User { int M(Model m) { return m.Title.Size; } }
