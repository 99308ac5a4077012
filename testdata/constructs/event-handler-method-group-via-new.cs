using System;
class Button { public event EventHandler Click; public void Fire() { Click(this, EventArgs.Empty); } }
class Page { Button b = new Button(); void Init() { b.Click += new EventHandler(OnClick); } void OnClick(object s, EventArgs e) { var c = (Button)s; c.Fire(); } }
