// packages: Microsoft.AspNet.Web.Optimization
using System.Collections.Generic;
using System.IO;
using System.Web;
using System;
namespace System.Web.Optimization;
static class BundleTable {
	static BundleCollection Bundles {get;}
	static bool EnableOptimizations {get;set;}
}
class BundleCollection : ICollection<Bundle> {
	bool UseCdn {get;set;}
	void Add(params Bundle[] bundles);
	IEnumerator<Bundle> GetEnumerator();
	Bundle GetBundleFor(string virtualPath);
	IEnumerable<Bundle> GetRegisteredBundles();
}
class Bundle {
	IBundleOrderer Orderer {get;set;}
	string Path {get;}
	IList<IBundleTransform> Transforms {get;}
	Bundle Include(params string[] virtualPaths);
	Bundle Include(string virtualPath, params IItemTransform[] transforms);
	Bundle IncludeDirectory(string directoryVirtualPath, string searchPattern, bool searchSubdirectories = default);
}
class ScriptBundle : Bundle {}
class StyleBundle : Bundle {}
class BundleContext {}
class BundleResponse {
	string Content {get;set;}
	IEnumerable<BundleFile> Files {get;set;}
}
class BundleFile {}
interface IBundleOrderer {
	IEnumerable<BundleFile> OrderFiles(BundleContext context, IEnumerable<BundleFile> files);
}
interface IBundleTransform {
	void Process(BundleContext context, BundleResponse response);
}
interface IItemTransform {
	string Process(string includedVirtualPath, string input);
}
class CssRewriteUrlTransform : IItemTransform {
	string Process(string includedVirtualPath, string input);
}
class JsMinify : IBundleTransform {}
class CssMinify : IBundleTransform {}
static class Scripts {
	static IHtmlString Render(params string[] paths);
	static IHtmlString Url(string virtualPath);
}
static class Styles {
	static IHtmlString Render(params string[] paths);
	static IHtmlString Url(string virtualPath);
}
