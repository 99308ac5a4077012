// assemblies: System.Core, System.Linq.Expressions
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;
namespace System.Linq.Expressions;
class BinaryExpression : Expression {
	LambdaExpression Conversion {get;}
	bool IsLifted {get;}
	bool IsLiftedToNull {get;}
	Expression Left {get;}
	MethodInfo Method {get;}
	Expression Right {get;}
	BinaryExpression Update(Expression left, LambdaExpression conversion, Expression right);
}
class BlockExpression : Expression {
	ReadOnlyCollection<Expression> Expressions {get;}
	Expression Result {get;}
	ReadOnlyCollection<ParameterExpression> Variables {get;}
	BlockExpression Update(IEnumerable<ParameterExpression> variables, IEnumerable<Expression> expressions);
}
class CatchBlock {
	Expression Body {get;}
	Expression Filter {get;}
	Type Test {get;}
	ParameterExpression Variable {get;}
	CatchBlock Update(ParameterExpression variable, Expression filter, Expression body);
}
class ConditionalExpression : Expression {
	Expression IfFalse {get;}
	Expression IfTrue {get;}
	Expression Test {get;}
	ConditionalExpression Update(Expression test, Expression ifTrue, Expression ifFalse);
}
class ConstantExpression : Expression {
	object Value {get;}
}
class DebugInfoExpression : Expression {
	SymbolDocumentInfo Document {get;}
	int EndColumn {get;}
	int EndLine {get;}
	bool IsClear {get;}
	int StartColumn {get;}
	int StartLine {get;}
}
class DefaultExpression : Expression {}
class DynamicExpression : Expression, IDynamicExpression {
	ReadOnlyCollection<Expression> Arguments {get;}
	CallSiteBinder Binder {get;}
	Type DelegateType {get;}
	static DynamicExpression Dynamic(CallSiteBinder binder, Type returnType, params Expression[] arguments);
	static DynamicExpression Dynamic(CallSiteBinder binder, Type returnType, IEnumerable<Expression> arguments);
	static DynamicExpression Dynamic(CallSiteBinder binder, Type returnType, Expression arg0, Expression arg1 = default, Expression arg2 = default, Expression arg3 = default);
	static DynamicExpression MakeDynamic(Type delegateType, CallSiteBinder binder, IEnumerable<Expression> arguments);
	static DynamicExpression MakeDynamic(Type delegateType, CallSiteBinder binder, params Expression[] arguments);
	static DynamicExpression MakeDynamic(Type delegateType, CallSiteBinder binder, Expression arg0, Expression arg1 = default, Expression arg2 = default, Expression arg3 = default);
	DynamicExpression Update(IEnumerable<Expression> arguments);
}
class DynamicExpressionVisitor : ExpressionVisitor {}
class ElementInit : IArgumentProvider {
	MethodInfo AddMethod {get;}
	int ArgumentCount {get;}
	ReadOnlyCollection<Expression> Arguments {get;}
	Expression GetArgument(int index);
	ElementInit Update(IEnumerable<Expression> arguments);
}
abstract class Expression {
	bool CanReduce {get;}
	ExpressionType NodeType {get;}
	Type Type {get;}
	protected Expression Accept(ExpressionVisitor visitor);
	static BinaryExpression Add(Expression left, Expression right, MethodInfo method = default);
	static BinaryExpression And(Expression left, Expression right, MethodInfo method = default);
	static BinaryExpression AndAlso(Expression left, Expression right, MethodInfo method = default);
	static BinaryExpression Assign(Expression left, Expression right);
	static MemberAssignment Bind(MemberInfo member, Expression expression);
	static MemberAssignment Bind(MethodInfo propertyAccessor, Expression expression);
	static BlockExpression Block(Expression arg0, Expression arg1, Expression arg2 = default, Expression arg3 = default, Expression arg4 = default);
	static BlockExpression Block(params Expression[] expressions);
	static BlockExpression Block(IEnumerable<Expression> expressions);
	static BlockExpression Block(Type type, params Expression[] expressions);
	static BlockExpression Block(Type type, IEnumerable<Expression> expressions);
	static BlockExpression Block(IEnumerable<ParameterExpression> variables, params Expression[] expressions);
	static BlockExpression Block(Type type, IEnumerable<ParameterExpression> variables, params Expression[] expressions);
	static BlockExpression Block(IEnumerable<ParameterExpression> variables, IEnumerable<Expression> expressions);
	static BlockExpression Block(Type type, IEnumerable<ParameterExpression> variables, IEnumerable<Expression> expressions);
	static MethodCallExpression Call(MethodInfo method, Expression arg0, Expression arg1 = default, Expression arg2 = default, Expression arg3 = default, Expression arg4 = default);
	static MethodCallExpression Call(MethodInfo method, params Expression[] arguments);
	static MethodCallExpression Call(MethodInfo method, IEnumerable<Expression> arguments);
	static MethodCallExpression Call(Expression instance, MethodInfo method, params Expression[] arguments);
	static MethodCallExpression Call(Expression instance, MethodInfo method, Expression arg0 = default, Expression arg1 = default, Expression arg2 = default);
	static MethodCallExpression Call(Expression instance, string methodName, Type[] typeArguments, params Expression[] arguments);
	static MethodCallExpression Call(Type type, string methodName, Type[] typeArguments, params Expression[] arguments);
	static MethodCallExpression Call(Expression instance, MethodInfo method, IEnumerable<Expression> arguments);
	static BinaryExpression Coalesce(Expression left, Expression right, LambdaExpression conversion = default);
	static ConditionalExpression Condition(Expression test, Expression ifTrue, Expression ifFalse, Type type = default);
	static ConstantExpression Constant(object value);
	static ConstantExpression Constant(object value, Type type);
	static UnaryExpression Convert(Expression expression, Type type, MethodInfo method = default);
	static DefaultExpression Default(Type type);
	static BinaryExpression Equal(Expression left, Expression right, bool liftToNull = default, MethodInfo method = default);
	static MemberExpression Field(Expression expression, FieldInfo field);
	static MemberExpression Field(Expression expression, string fieldName);
	static MemberExpression Field(Expression expression, Type type, string fieldName);
	static BinaryExpression GreaterThan(Expression left, Expression right, bool liftToNull = default, MethodInfo method = default);
	static BinaryExpression GreaterThanOrEqual(Expression left, Expression right, bool liftToNull = default, MethodInfo method = default);
	static ConditionalExpression IfThen(Expression test, Expression ifTrue);
	static ConditionalExpression IfThenElse(Expression test, Expression ifTrue, Expression ifFalse);
	static InvocationExpression Invoke(Expression expression, params Expression[] arguments);
	static InvocationExpression Invoke(Expression expression, IEnumerable<Expression> arguments);
	static Expression<TDelegate> Lambda<TDelegate>(Expression body, params ParameterExpression[] parameters);
	static Expression<TDelegate> Lambda<TDelegate>(Expression body, bool tailCall, params ParameterExpression[] parameters);
	static Expression<TDelegate> Lambda<TDelegate>(Expression body, IEnumerable<ParameterExpression> parameters);
	static Expression<TDelegate> Lambda<TDelegate>(Expression body, bool tailCall, IEnumerable<ParameterExpression> parameters);
	static Expression<TDelegate> Lambda<TDelegate>(Expression body, string name, IEnumerable<ParameterExpression> parameters);
	static Expression<TDelegate> Lambda<TDelegate>(Expression body, string name, bool tailCall, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Expression body, params ParameterExpression[] parameters);
	static LambdaExpression Lambda(Expression body, bool tailCall, params ParameterExpression[] parameters);
	static LambdaExpression Lambda(Expression body, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Expression body, bool tailCall, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Type delegateType, Expression body, params ParameterExpression[] parameters);
	static LambdaExpression Lambda(Type delegateType, Expression body, bool tailCall, params ParameterExpression[] parameters);
	static LambdaExpression Lambda(Type delegateType, Expression body, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Type delegateType, Expression body, bool tailCall, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Expression body, string name, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Expression body, string name, bool tailCall, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Type delegateType, Expression body, string name, IEnumerable<ParameterExpression> parameters);
	static LambdaExpression Lambda(Type delegateType, Expression body, string name, bool tailCall, IEnumerable<ParameterExpression> parameters);
	static BinaryExpression LessThan(Expression left, Expression right, bool liftToNull = default, MethodInfo method = default);
	static BinaryExpression LessThanOrEqual(Expression left, Expression right, bool liftToNull = default, MethodInfo method = default);
	static MemberExpression MakeMemberAccess(Expression expression, MemberInfo member);
	static MemberInitExpression MemberInit(NewExpression newExpression, params MemberBinding[] bindings);
	static MemberInitExpression MemberInit(NewExpression newExpression, IEnumerable<MemberBinding> bindings);
	static BinaryExpression Multiply(Expression left, Expression right, MethodInfo method = default);
	static NewExpression New(ConstructorInfo constructor);
	static NewExpression New(ConstructorInfo constructor, params Expression[] arguments);
	static NewExpression New(ConstructorInfo constructor, IEnumerable<Expression> arguments, IEnumerable<MemberInfo> members = default);
	static NewExpression New(ConstructorInfo constructor, IEnumerable<Expression> arguments, params MemberInfo[] members);
	static NewExpression New(Type type);
	static NewArrayExpression NewArrayInit(Type type, params Expression[] initializers);
	static NewArrayExpression NewArrayInit(Type type, IEnumerable<Expression> initializers);
	static UnaryExpression Not(Expression expression);
	static UnaryExpression Not(Expression expression, MethodInfo method);
	static BinaryExpression NotEqual(Expression left, Expression right, bool liftToNull = default, MethodInfo method = default);
	static BinaryExpression Or(Expression left, Expression right, MethodInfo method = default);
	static BinaryExpression OrElse(Expression left, Expression right, MethodInfo method = default);
	static ParameterExpression Parameter(Type type);
	static ParameterExpression Parameter(Type type, string name);
	static IndexExpression Property(Expression instance, string propertyName, params Expression[] arguments);
	static IndexExpression Property(Expression instance, PropertyInfo indexer, params Expression[] arguments);
	static IndexExpression Property(Expression instance, PropertyInfo indexer, IEnumerable<Expression> arguments);
	static MemberExpression Property(Expression expression, string propertyName);
	static MemberExpression Property(Expression expression, Type type, string propertyName);
	static MemberExpression Property(Expression expression, PropertyInfo property);
	static MemberExpression Property(Expression expression, MethodInfo propertyAccessor);
	static MemberExpression PropertyOrField(Expression expression, string propertyOrFieldName);
	Expression Reduce();
	static BinaryExpression Subtract(Expression left, Expression right, MethodInfo method = default);
	static UnaryExpression Throw(Expression value);
	static UnaryExpression Throw(Expression value, Type type);
	static TryExpression TryCatch(Expression body, params CatchBlock[] handlers);
	static UnaryExpression TypeAs(Expression expression, Type type);
	static TypeBinaryExpression TypeIs(Expression expression, Type type);
	static UnaryExpression Unbox(Expression expression, Type type);
	static ParameterExpression Variable(Type type);
	static ParameterExpression Variable(Type type, string name);
	protected Expression VisitChildren(ExpressionVisitor visitor);
}
class Expression<TDelegate> : LambdaExpression {
	TDelegate Compile();
	TDelegate Compile(bool preferInterpretation);
	TDelegate Compile(DebugInfoGenerator debugInfoGenerator);
	Expression<TDelegate> Update(Expression body, IEnumerable<ParameterExpression> parameters);
}
enum ExpressionType { Add, AddChecked, And, AndAlso, ArrayLength, ArrayIndex, Call, Coalesce, Conditional, Constant, Convert, ConvertChecked, Divide, Equal, ExclusiveOr, GreaterThan, GreaterThanOrEqual, Invoke, Lambda, LeftShift, LessThan, LessThanOrEqual, ListInit, MemberAccess, MemberInit, Modulo, Multiply, MultiplyChecked, Negate, UnaryPlus, NegateChecked, New, NewArrayInit, NewArrayBounds, Not, NotEqual, Or, OrElse, Parameter, Power, Quote, RightShift, Subtract, SubtractChecked, TypeAs, TypeIs, Assign, Block, DebugInfo, Decrement, Dynamic, Default, Extension, Goto, Increment, Index, Label, RuntimeVariables, Loop, Switch, Throw, Try, Unbox, AddAssign, AndAssign, DivideAssign, ExclusiveOrAssign, LeftShiftAssign, ModuloAssign, MultiplyAssign, OrAssign, PowerAssign, RightShiftAssign, SubtractAssign, AddAssignChecked, MultiplyAssignChecked, SubtractAssignChecked, PreIncrementAssign, PreDecrementAssign, PostIncrementAssign, PostDecrementAssign, TypeEqual, OnesComplement, IsTrue, IsFalse }
abstract class ExpressionVisitor {
	Expression Visit(Expression node);
	ReadOnlyCollection<Expression> Visit(ReadOnlyCollection<Expression> nodes);
	static ReadOnlyCollection<T> Visit<T>(ReadOnlyCollection<T> nodes, Func<T, T> elementVisitor);
	T VisitAndConvert<T>(T node, string callerName) where T : Expression;
	ReadOnlyCollection<T> VisitAndConvert<T>(ReadOnlyCollection<T> nodes, string callerName) where T : Expression;
	protected Expression VisitBinary(BinaryExpression node);
	protected Expression VisitBlock(BlockExpression node);
	protected CatchBlock VisitCatchBlock(CatchBlock node);
	protected Expression VisitConditional(ConditionalExpression node);
	protected Expression VisitConstant(ConstantExpression node);
	protected Expression VisitDebugInfo(DebugInfoExpression node);
	protected Expression VisitDefault(DefaultExpression node);
	protected Expression VisitDynamic(DynamicExpression node);
	protected ElementInit VisitElementInit(ElementInit node);
	protected Expression VisitExtension(Expression node);
	protected Expression VisitGoto(GotoExpression node);
	protected Expression VisitIndex(IndexExpression node);
	protected Expression VisitInvocation(InvocationExpression node);
	protected Expression VisitLabel(LabelExpression node);
	protected LabelTarget VisitLabelTarget(LabelTarget node);
	protected Expression VisitLambda<T>(Expression<T> node);
	protected Expression VisitListInit(ListInitExpression node);
	protected Expression VisitLoop(LoopExpression node);
	protected Expression VisitMember(MemberExpression node);
	protected MemberAssignment VisitMemberAssignment(MemberAssignment node);
	protected MemberBinding VisitMemberBinding(MemberBinding node);
	protected Expression VisitMemberInit(MemberInitExpression node);
	protected MemberListBinding VisitMemberListBinding(MemberListBinding node);
	protected MemberMemberBinding VisitMemberMemberBinding(MemberMemberBinding node);
	protected Expression VisitMethodCall(MethodCallExpression node);
	protected Expression VisitNew(NewExpression node);
	protected Expression VisitNewArray(NewArrayExpression node);
	protected Expression VisitParameter(ParameterExpression node);
	protected Expression VisitRuntimeVariables(RuntimeVariablesExpression node);
	protected Expression VisitSwitch(SwitchExpression node);
	protected SwitchCase VisitSwitchCase(SwitchCase node);
	protected Expression VisitTry(TryExpression node);
	protected Expression VisitTypeBinary(TypeBinaryExpression node);
	protected Expression VisitUnary(UnaryExpression node);
}
class GotoExpression : Expression {
	GotoExpressionKind Kind {get;}
	LabelTarget Target {get;}
	Expression Value {get;}
	GotoExpression Update(LabelTarget target, Expression value);
}
enum GotoExpressionKind { Goto, Return, Break, Continue }
interface IArgumentProvider {
	int ArgumentCount {get;}
	Expression GetArgument(int index);
}
interface IDynamicExpression : IArgumentProvider {
	Type DelegateType {get;}
	object CreateCallSite();
	Expression Rewrite(Expression[] args);
}
class IndexExpression : Expression, IArgumentProvider {
	int ArgumentCount {get;}
	ReadOnlyCollection<Expression> Arguments {get;}
	PropertyInfo Indexer {get;}
	Expression Object {get;}
	Expression GetArgument(int index);
	IndexExpression Update(Expression @object, IEnumerable<Expression> arguments);
}
class InvocationExpression : Expression, IArgumentProvider {
	int ArgumentCount {get;}
	ReadOnlyCollection<Expression> Arguments {get;}
	Expression Expression {get;}
	Expression GetArgument(int index);
	InvocationExpression Update(Expression expression, IEnumerable<Expression> arguments);
}
class LabelExpression : Expression {
	Expression DefaultValue {get;}
	LabelTarget Target {get;}
	LabelExpression Update(LabelTarget target, Expression defaultValue);
}
class LabelTarget {
	string Name {get;}
	Type Type {get;}
}
abstract class LambdaExpression : Expression {
	Expression Body {get;}
	static bool CanCompileToIL {get;}
	static bool CanInterpret {get;}
	string Name {get;}
	ReadOnlyCollection<ParameterExpression> Parameters {get;}
	Type ReturnType {get;}
	bool TailCall {get;}
	Delegate Compile();
	Delegate Compile(bool preferInterpretation);
	Delegate Compile(DebugInfoGenerator debugInfoGenerator);
}
class ListInitExpression : Expression {
	ReadOnlyCollection<ElementInit> Initializers {get;}
	NewExpression NewExpression {get;}
	ListInitExpression Update(NewExpression newExpression, IEnumerable<ElementInit> initializers);
}
class LoopExpression : Expression {
	Expression Body {get;}
	LabelTarget BreakLabel {get;}
	LabelTarget ContinueLabel {get;}
	LoopExpression Update(LabelTarget breakLabel, LabelTarget continueLabel, Expression body);
}
class MemberAssignment : MemberBinding {
	Expression Expression {get;}
	MemberAssignment Update(Expression expression);
}
abstract class MemberBinding {
	MemberBindingType BindingType {get;}
	MemberInfo Member {get;}
}
enum MemberBindingType { Assignment, MemberBinding, ListBinding }
class MemberExpression : Expression {
	Expression Expression {get;}
	MemberInfo Member {get;}
	MemberExpression Update(Expression expression);
}
class MemberInitExpression : Expression {
	ReadOnlyCollection<MemberBinding> Bindings {get;}
	NewExpression NewExpression {get;}
	MemberInitExpression Update(NewExpression newExpression, IEnumerable<MemberBinding> bindings);
}
class MemberListBinding : MemberBinding {
	ReadOnlyCollection<ElementInit> Initializers {get;}
	MemberListBinding Update(IEnumerable<ElementInit> initializers);
}
class MemberMemberBinding : MemberBinding {
	ReadOnlyCollection<MemberBinding> Bindings {get;}
	MemberMemberBinding Update(IEnumerable<MemberBinding> bindings);
}
class MethodCallExpression : Expression, IArgumentProvider {
	int ArgumentCount {get;}
	ReadOnlyCollection<Expression> Arguments {get;}
	MethodInfo Method {get;}
	Expression Object {get;}
	Expression GetArgument(int index);
	MethodCallExpression Update(Expression @object, IEnumerable<Expression> arguments);
}
class NewArrayExpression : Expression {
	ReadOnlyCollection<Expression> Expressions {get;}
	NewArrayExpression Update(IEnumerable<Expression> expressions);
}
class NewExpression : Expression, IArgumentProvider {
	int ArgumentCount {get;}
	ReadOnlyCollection<Expression> Arguments {get;}
	ConstructorInfo Constructor {get;}
	ReadOnlyCollection<MemberInfo> Members {get;}
	Expression GetArgument(int index);
	NewExpression Update(IEnumerable<Expression> arguments);
}
class ParameterExpression : Expression {
	bool IsByRef {get;}
	string Name {get;}
}
class RuntimeVariablesExpression : Expression {
	ReadOnlyCollection<ParameterExpression> Variables {get;}
	RuntimeVariablesExpression Update(IEnumerable<ParameterExpression> variables);
}
class SwitchCase {
	Expression Body {get;}
	ReadOnlyCollection<Expression> TestValues {get;}
	SwitchCase Update(IEnumerable<Expression> testValues, Expression body);
}
class SwitchExpression : Expression {
	ReadOnlyCollection<SwitchCase> Cases {get;}
	MethodInfo Comparison {get;}
	Expression DefaultBody {get;}
	Expression SwitchValue {get;}
	SwitchExpression Update(Expression switchValue, IEnumerable<SwitchCase> cases, Expression defaultBody);
}
class SymbolDocumentInfo {
	Guid DocumentType {get;}
	string FileName {get;}
	Guid Language {get;}
	Guid LanguageVendor {get;}
}
class TryExpression : Expression {
	Expression Body {get;}
	Expression Fault {get;}
	Expression Finally {get;}
	ReadOnlyCollection<CatchBlock> Handlers {get;}
	TryExpression Update(Expression body, IEnumerable<CatchBlock> handlers, Expression @finally, Expression fault);
}
class TypeBinaryExpression : Expression {
	Expression Expression {get;}
	Type TypeOperand {get;}
	TypeBinaryExpression Update(Expression expression);
}
class UnaryExpression : Expression {
	bool IsLifted {get;}
	bool IsLiftedToNull {get;}
	MethodInfo Method {get;}
	Expression Operand {get;}
	UnaryExpression Update(Expression operand);
}
