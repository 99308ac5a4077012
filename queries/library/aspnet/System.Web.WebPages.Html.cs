// assemblies: System.Web.WebPages
using System.Collections.Generic;
namespace System.Web.WebPages.Html;
class HtmlHelper {}
class ModelState {}
class ModelStateDictionary : IDictionary<string, ModelState> {}
class SelectListItem {}
