class Node { Node next; Value value; Node(Value value) { this.value = value; this.next = this; this.Run().value.Go(); } Node Run() { return this.next; } }
class Value { public void Go() { } }
