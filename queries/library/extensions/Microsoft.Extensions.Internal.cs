// assemblies: Microsoft.Extensions.Caching.Abstractions
using System;
namespace Microsoft.Extensions.Internal;
interface ISystemClock {
	DateTimeOffset UtcNow {get;}
}
class SystemClock : ISystemClock {
	DateTimeOffset UtcNow {get;}
}
