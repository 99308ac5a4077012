// packages: MvvmLight, MvvmLightLibs, MvvmLightLibsStd10
using System.ComponentModel;
using GalaSoft.MvvmLight.Messaging;
namespace GalaSoft.MvvmLight;
class ObservableObject : INotifyPropertyChanged {
	event PropertyChangedEventHandler PropertyChanged;
}
abstract class ViewModelBase : ObservableObject {
	bool IsInDesignMode { get; }
	protected IMessenger MessengerInstance { get; set; }
}
