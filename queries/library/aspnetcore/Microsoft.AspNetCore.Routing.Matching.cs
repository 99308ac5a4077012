// assemblies: Microsoft.AspNetCore.Routing
using Microsoft.AspNetCore.Http;
using System.Collections.Generic;
namespace Microsoft.AspNetCore.Routing.Matching;
class CandidateSet {}
struct CandidateState {}
class EndpointMetadataComparer : IComparer<Endpoint> {}
abstract class EndpointMetadataComparer<TMetadata> : IComparer<Endpoint> where TMetadata : class {}
abstract class EndpointSelector {}
class HostMatcherPolicy : MatcherPolicy, IEndpointComparerPolicy, IEndpointSelectorPolicy, INodeBuilderPolicy {}
class HttpMethodMatcherPolicy : MatcherPolicy, IEndpointComparerPolicy, IEndpointSelectorPolicy, INodeBuilderPolicy {}
interface IEndpointComparerPolicy {}
interface IEndpointSelectorPolicy {}
interface INodeBuilderPolicy {}
interface IParameterLiteralNodeMatchingPolicy : IParameterPolicy {}
abstract class PolicyJumpTable {}
struct PolicyJumpTableEdge {}
struct PolicyNodeEdge {}
