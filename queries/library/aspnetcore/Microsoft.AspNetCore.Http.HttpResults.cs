// assemblies: Microsoft.AspNetCore.Components.Endpoints, Microsoft.AspNetCore.Http.Abstractions, Microsoft.AspNetCore.Http.Results
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
namespace Microsoft.AspNetCore.Http.HttpResults;
class Accepted : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class Accepted<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class AcceptedAtRoute : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class AcceptedAtRoute<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class BadRequest : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class BadRequest<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class ChallengeHttpResult : IResult {}
class Conflict : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class Conflict<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class ContentHttpResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult {}
class Created : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class Created<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class CreatedAtRoute : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class CreatedAtRoute<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class EmptyHttpResult : IResult {}
class FileContentHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {}
class FileStreamHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {}
class ForbidHttpResult : IResult {}
class InternalServerError : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class InternalServerError<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class JsonHttpResult<TValue> : IContentTypeHttpResult, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class NoContent : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class NotFound : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class NotFound<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class Ok : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class Ok<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class PhysicalFileHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {}
class ProblemHttpResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<ProblemDetails> {}
class PushStreamHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {}
class RazorComponentResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult {}
class RazorComponentResult<TComponent> : RazorComponentResult {}
class RedirectHttpResult : IResult {}
class RedirectToRouteHttpResult : IResult {}
class Results<TResult1, TResult2> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult {}
class Results<TResult1, TResult2, TResult3> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult {}
class Results<TResult1, TResult2, TResult3, TResult4> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult where TResult4 : IResult {}
class Results<TResult1, TResult2, TResult3, TResult4, TResult5> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult where TResult4 : IResult where TResult5 : IResult {}
class Results<TResult1, TResult2, TResult3, TResult4, TResult5, TResult6> : IEndpointMetadataProvider, INestedHttpResult, IResult where TResult1 : IResult where TResult2 : IResult where TResult3 : IResult where TResult4 : IResult where TResult5 : IResult where TResult6 : IResult {}
class SignInHttpResult : IResult {}
class SignOutHttpResult : IResult {}
class StatusCodeHttpResult : IResult, IStatusCodeHttpResult {}
class UnauthorizedHttpResult : IResult, IStatusCodeHttpResult {}
class UnprocessableEntity : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult {}
class UnprocessableEntity<TValue> : IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<TValue> {}
class Utf8ContentHttpResult : IContentTypeHttpResult, IResult, IStatusCodeHttpResult {}
class ValidationProblem : IContentTypeHttpResult, IEndpointMetadataProvider, IResult, IStatusCodeHttpResult, IValueHttpResult, IValueHttpResult<HttpValidationProblemDetails> {}
class VirtualFileHttpResult : IContentTypeHttpResult, IFileHttpResult, IResult {}
