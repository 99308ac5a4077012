// assemblies: Microsoft.AspNetCore.Components, Microsoft.AspNetCore.Components.Web
using System;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Components.RenderTree;
struct ArrayBuilderSegment<T> : IEnumerable<T> {}
struct ArrayRange<T> {}
enum ComponentFrameFlags {}
class EventFieldInfo {}
struct NamedEventChange {}
enum NamedEventChangeType {}
struct RenderBatch {}
struct RenderTreeDiff {}
struct RenderTreeEdit {}
enum RenderTreeEditType {}
struct RenderTreeFrame {}
enum RenderTreeFrameType {}
abstract class Renderer : IAsyncDisposable, IDisposable {}
class WebEventDescriptor {}
abstract class WebRenderer : Renderer {}
