using Lines = System.Collections.Generic.List<Shop.Line>;
namespace Shop { class Line { public int Price; } }
class User
{
    int M(Lines lines) { return lines[0].Price; }
    int N(Lines lines) { var sum = 0; foreach (var line in lines) sum += line.Price; return sum; }
}
