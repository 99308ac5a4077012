// assemblies: Microsoft.AspNetCore.Routing
using Microsoft.AspNetCore.Http;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Routing.Matching;
class CandidateSet {
	int Count {get;}
	ref CandidateState this[int index] {get;}
	void ExpandEndpoint(int index, IReadOnlyList<Endpoint> endpoints, IComparer<Endpoint> comparer);
	bool IsValidCandidate(int index);
	void ReplaceEndpoint(int index, Endpoint endpoint, RouteValueDictionary values);
	void SetValidity(int index, bool value);
}
struct CandidateState {
	Endpoint Endpoint {get;}
	int Score {get;}
	RouteValueDictionary Values {get;}
}
class EndpointMetadataComparer : IComparer<Endpoint> {}
abstract class EndpointMetadataComparer<TMetadata> : IComparer<Endpoint> where TMetadata : class {
	static EndpointMetadataComparer<TMetadata> Default;
	int Compare(Endpoint x, Endpoint y);
	protected int CompareMetadata(TMetadata x, TMetadata y);
	protected TMetadata GetMetadata(Endpoint endpoint);
}
abstract class EndpointSelector {
	Task SelectAsync(HttpContext httpContext, CandidateSet candidates);
}
class HostMatcherPolicy : MatcherPolicy, IEndpointComparerPolicy, IEndpointSelectorPolicy, INodeBuilderPolicy {
	IComparer<Endpoint> Comparer {get;}
	Task ApplyAsync(HttpContext httpContext, CandidateSet candidates);
	PolicyJumpTable BuildJumpTable(int exitDestination, IReadOnlyList<PolicyJumpTableEdge> edges);
	IReadOnlyList<PolicyNodeEdge> GetEdges(IReadOnlyList<Endpoint> endpoints);
}
class HttpMethodMatcherPolicy : MatcherPolicy, IEndpointComparerPolicy, IEndpointSelectorPolicy, INodeBuilderPolicy {
	IComparer<Endpoint> Comparer {get;}
	Task ApplyAsync(HttpContext httpContext, CandidateSet candidates);
	PolicyJumpTable BuildJumpTable(int exitDestination, IReadOnlyList<PolicyJumpTableEdge> edges);
	IReadOnlyList<PolicyNodeEdge> GetEdges(IReadOnlyList<Endpoint> endpoints);
}
interface IEndpointComparerPolicy {
	IComparer<Endpoint> Comparer {get;}
}
interface IEndpointSelectorPolicy {
	bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints);
	Task ApplyAsync(HttpContext httpContext, CandidateSet candidates);
}
interface INodeBuilderPolicy {
	bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints);
	PolicyJumpTable BuildJumpTable(int exitDestination, IReadOnlyList<PolicyJumpTableEdge> edges);
	IReadOnlyList<PolicyNodeEdge> GetEdges(IReadOnlyList<Endpoint> endpoints);
}
interface IParameterLiteralNodeMatchingPolicy : IParameterPolicy {
	bool MatchesLiteral(string parameterName, string literal);
}
abstract class PolicyJumpTable {
	int GetDestination(HttpContext httpContext);
}
struct PolicyJumpTableEdge {
	int Destination {get;}
	object State {get;}
}
struct PolicyNodeEdge {
	IReadOnlyList<Endpoint> Endpoints {get;}
	object State {get;}
}
