// assemblies: System, System.ComponentModel.TypeConverter
using System.ComponentModel;
namespace System.Timers;
class ElapsedEventArgs : EventArgs {
	DateTime SignalTime {get;}
}
delegate void ElapsedEventHandler(object sender, ElapsedEventArgs e);
class Timer : Component, ISupportInitialize {
	bool AutoReset {get;set;}
	bool Enabled {get;set;}
	double Interval {get;set;}
	ISynchronizeInvoke SynchronizingObject {get;set;}
	event ElapsedEventHandler Elapsed;
	void BeginInit();
	void Close();
	void EndInit();
	void Start();
	void Stop();
}
class TimersDescriptionAttribute : DescriptionAttribute {}
