partial class Form { partial void Init(Control c); void Start(Control c) { Init(c); } }
partial class Form { partial void Init(Control c) { c.Show(); } }
class Control { public void Show() { } }
