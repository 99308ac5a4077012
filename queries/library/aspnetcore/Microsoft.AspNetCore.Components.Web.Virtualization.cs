// assemblies: Microsoft.AspNetCore.Components.Web
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace Microsoft.AspNetCore.Components.Web.Virtualization;
delegate ValueTask<ItemsProviderResult<TItem>> ItemsProviderDelegate<TItem>(ItemsProviderRequest request);
struct ItemsProviderRequest {
	CancellationToken CancellationToken {get;}
	int Count {get;}
	int StartIndex {get;}
}
struct ItemsProviderResult<TItem> {
	IEnumerable<TItem> Items {get;}
	int TotalItemCount {get;}
}
struct PlaceholderContext {
	int Index {get;}
	float Size {get;}
}
class Virtualize<TItem> : ComponentBase, IAsyncDisposable {
	RenderFragment<TItem> ChildContent {get;set;}
	RenderFragment EmptyContent {get;set;}
	RenderFragment<TItem> ItemContent {get;set;}
	float ItemSize {get;set;}
	ICollection<TItem> Items {get;set;}
	ItemsProviderDelegate<TItem> ItemsProvider {get;set;}
	int MaxItemCount {get;set;}
	int OverscanCount {get;set;}
	RenderFragment<PlaceholderContext> Placeholder {get;set;}
	string SpacerElement {get;set;}
	ValueTask DisposeAsync();
	Task RefreshDataAsync();
}
