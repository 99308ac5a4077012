// packages: NSubstitute
using NSubstitute.Core;
using System.Threading.Tasks;
namespace NSubstitute.ReturnsExtensions;
static class ReturnsExtensions {
	static ConfiguredCall ReturnsNull<T>(this T value) where T : class;
	static ConfiguredCall ReturnsNull<T>(this Task<T> value) where T : class;
	static ConfiguredCall ReturnsNullForAnyArgs<T>(this T value) where T : class;
}
