// assemblies: System.Drawing
namespace System.Drawing.Drawing2D;
class AdjustableArrowCap : CustomLineCap {}
class Blend {}
class ColorBlend {}
enum CombineMode {}
enum CompositingMode {}
enum CompositingQuality {}
enum CoordinateSpace {}
class CustomLineCap : MarshalByRefObject, ICloneable, IDisposable {}
enum DashCap {}
enum DashStyle {}
enum FillMode {}
enum FlushIntention {}
class GraphicsContainer : MarshalByRefObject {}
class GraphicsPath : MarshalByRefObject, ICloneable, IDisposable {}
class GraphicsPathIterator : MarshalByRefObject, IDisposable {}
class GraphicsState : MarshalByRefObject {}
class HatchBrush : Brush {}
enum HatchStyle {}
enum InterpolationMode {}
enum LineCap {}
enum LineJoin {}
class LinearGradientBrush : Brush {}
enum LinearGradientMode {}
class Matrix : MarshalByRefObject, IDisposable {}
enum MatrixOrder {}
class PathData {}
class PathGradientBrush : Brush {}
enum PathPointType {}
enum PenAlignment {}
enum PenType {}
enum PixelOffsetMode {}
enum QualityMode {}
class RegionData {}
enum SmoothingMode {}
enum WarpMode {}
enum WrapMode {}
