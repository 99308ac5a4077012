unsafe struct Node { public Node* Next; public int X; }
unsafe class User { int M(Node* n) { Node* local = stackalloc Node[3]; local[1].X = 2; var p = &local[0]; return n->Next->X + (*n).X + p->X + local->X; } }
