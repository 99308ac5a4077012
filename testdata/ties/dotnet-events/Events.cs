using System;

namespace Shop
{
    public class Cart
    {
        public event EventHandler Changed;

        public void Add() => Changed?.Invoke(this, EventArgs.Empty);
    }

    public static class DataEvents<T>
    {
        public static event Action Updated;

        public static void Raise() => Updated();
    }

    public class Page { }

    public class Menu
    {
        public void Start(Cart cart)
        {
            cart.Changed += OnChanged;
            DataEvents<Page>.Updated += Refresh;
        }

        private void OnChanged(object sender, EventArgs e) { }
        private void Refresh() { }
    }
}
