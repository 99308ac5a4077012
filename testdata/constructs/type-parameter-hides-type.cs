class Item { public void Go() { } }
interface IGo { void Go(); }
class Box<Item> where Item : IGo
{
    Item value;
    Box(Item value) { this.value = value; value.Go(); }
}
class Plain { Item value = new Item(); }
