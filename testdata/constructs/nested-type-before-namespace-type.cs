class Status { public static int Code; }
class Order
{
    public class Status { public static string Name = ""; }
    string M() { return Status.Name; }
    int N() { return global::Status.Code; }
}
