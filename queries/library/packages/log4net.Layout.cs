// packages: log4net
namespace log4net.Layout;
interface ILayout {}
abstract class LayoutSkeleton : ILayout {}
class PatternLayout : LayoutSkeleton {}
