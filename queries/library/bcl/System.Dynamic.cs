// assemblies: System.Core, System.Linq.Expressions
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.CompilerServices;
namespace System.Dynamic;
abstract class BinaryOperationBinder : DynamicMetaObjectBinder {}
abstract class BindingRestrictions {}
class CallInfo {}
abstract class ConvertBinder : DynamicMetaObjectBinder {}
abstract class CreateInstanceBinder : DynamicMetaObjectBinder {}
abstract class DeleteIndexBinder : DynamicMetaObjectBinder {}
abstract class DeleteMemberBinder : DynamicMetaObjectBinder {}
class DynamicMetaObject {}
abstract class DynamicMetaObjectBinder : CallSiteBinder {}
class DynamicObject : IDynamicMetaObjectProvider {
	IEnumerable<string> GetDynamicMemberNames();
	bool TryBinaryOperation(BinaryOperationBinder binder, object arg, out object result);
	bool TryConvert(ConvertBinder binder, out object result);
	bool TryCreateInstance(CreateInstanceBinder binder, object[] args, out object result);
	bool TryDeleteIndex(DeleteIndexBinder binder, object[] indexes);
	bool TryDeleteMember(DeleteMemberBinder binder);
	bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result);
	bool TryGetMember(GetMemberBinder binder, out object result);
	bool TryInvoke(InvokeBinder binder, object[] args, out object result);
	bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result);
	bool TrySetIndex(SetIndexBinder binder, object[] indexes, object value);
	bool TrySetMember(SetMemberBinder binder, object value);
	bool TryUnaryOperation(UnaryOperationBinder binder, out object result);
}
class ExpandoObject : IDictionary<string, object>, IDynamicMetaObjectProvider, INotifyPropertyChanged {}
abstract class GetIndexBinder : DynamicMetaObjectBinder {}
abstract class GetMemberBinder : DynamicMetaObjectBinder {}
interface IDynamicMetaObjectProvider {}
interface IInvokeOnGetBinder {}
abstract class InvokeBinder : DynamicMetaObjectBinder {}
abstract class InvokeMemberBinder : DynamicMetaObjectBinder {}
abstract class SetIndexBinder : DynamicMetaObjectBinder {}
abstract class SetMemberBinder : DynamicMetaObjectBinder {}
abstract class UnaryOperationBinder : DynamicMetaObjectBinder {}
