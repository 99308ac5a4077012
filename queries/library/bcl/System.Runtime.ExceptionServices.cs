// assemblies: System.Runtime, mscorlib
namespace System.Runtime.ExceptionServices;
class ExceptionDispatchInfo {
	Exception SourceException {get;}
	static ExceptionDispatchInfo Capture(Exception source);
	static Exception SetCurrentStackTrace(Exception source);
	static Exception SetRemoteStackTrace(Exception source, string stackTrace);
	void Throw();
	static void Throw(Exception source);
}
class FirstChanceExceptionEventArgs : EventArgs {
	Exception Exception {get;}
}
class HandleProcessCorruptedStateExceptionsAttribute : Attribute {}
