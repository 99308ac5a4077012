// packages: Hangfire.Core
using System.Reflection;
using System;
namespace Hangfire.Common;
class Job {
	MethodInfo Method {get;}
	Type Type {get;}
}
abstract class JobFilterAttribute : Attribute {}
