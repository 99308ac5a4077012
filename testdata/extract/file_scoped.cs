using A;
namespace One.Two;
using B;

public class First : B.Second { }
interface ISecond;
