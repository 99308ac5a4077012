abstract class Handler<TIn, TOut> { public abstract TOut Handle(TIn input); protected TOut Last; protected TOut Call(TIn i) { return Handle(i); } }
class Query { } class Answer { public int X; }
class QueryHandler : Handler<Query, Answer> { public override Answer Handle(Query q) { return Call(q); } int M() { return Last.X + Call(new Query()).X; } }
