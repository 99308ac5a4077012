// assemblies: Microsoft.AspNetCore.Routing
namespace Microsoft.AspNetCore.Routing.Tree;
class InboundMatch {}
class InboundRouteEntry {}
class OutboundMatch {}
class OutboundRouteEntry {}
class TreeRouteBuilder {}
class TreeRouter : IRouter {}
class UrlMatchingNode {}
class UrlMatchingTree {}
