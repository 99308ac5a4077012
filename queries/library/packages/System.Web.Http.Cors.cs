// packages: Microsoft.AspNet.WebApi.Cors
using System;
namespace System.Web.Http.Cors;
class EnableCorsAttribute : Attribute, ICorsPolicyProvider {}
class DisableCorsAttribute : Attribute {}
interface ICorsPolicyProvider {}
