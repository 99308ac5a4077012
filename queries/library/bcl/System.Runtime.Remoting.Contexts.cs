// assemblies: mscorlib
namespace System.Runtime.Remoting.Contexts;
class Context {}
class ContextAttribute : Attribute, IContextAttribute, IContextProperty {}
class ContextProperty {}
delegate void CrossContextDelegate();
interface IContextAttribute {}
interface IContextProperty {}
interface IContextPropertyActivator {}
interface IContributeClientContextSink {}
interface IContributeDynamicSink {}
interface IContributeEnvoySink {}
interface IContributeObjectSink {}
interface IContributeServerContextSink {}
interface IDynamicMessageSink {}
interface IDynamicProperty {}
class SynchronizationAttribute : ContextAttribute, IContributeClientContextSink, IContributeServerContextSink {}
