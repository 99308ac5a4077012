// packages: CommunityToolkit.Mvvm, Microsoft.Toolkit.Mvvm
using System;
using System.ComponentModel;
using CommunityToolkit.Mvvm.Messaging;
namespace CommunityToolkit.Mvvm.ComponentModel;
abstract class ObservableObject : INotifyPropertyChanged, INotifyPropertyChanging {
	event PropertyChangedEventHandler PropertyChanged;
	event PropertyChangingEventHandler PropertyChanging;
}
abstract class ObservableRecipient : ObservableObject {
	protected IMessenger Messenger { get; }
	bool IsActive { get; set; }
	protected void OnActivated();
	protected void OnDeactivated();
	protected void Broadcast<T>(T oldValue, T newValue, string propertyName);
}
abstract class ObservableValidator : ObservableObject, INotifyDataErrorInfo {
	bool HasErrors { get; }
	event EventHandler<DataErrorsChangedEventArgs> ErrorsChanged;
}
