// packages: AutoMapper
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Linq;
using System.Reflection;
using System;
namespace AutoMapper;
interface IMapperBase {
	TDestination Map<TDestination>(object source);
	TDestination Map<TSource, TDestination>(TSource source);
	TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
	object Map(object source, Type sourceType, Type destinationType);
	object Map(object source, object destination, Type sourceType, Type destinationType);
}
interface IMapper : IMapperBase {
	IConfigurationProvider ConfigurationProvider {get;}
	Func<Type, object> ServiceCtor {get;}
	TDestination Map<TDestination>(object source, Action<IMappingOperationOptions<object, TDestination>> opts);
	TDestination Map<TSource, TDestination>(TSource source, Action<IMappingOperationOptions<TSource, TDestination>> opts);
	TDestination Map<TSource, TDestination>(TSource source, TDestination destination, Action<IMappingOperationOptions<TSource, TDestination>> opts);
	object Map(object source, Type sourceType, Type destinationType, Action<IMappingOperationOptions<object, object>> opts);
	IQueryable<TDestination> ProjectTo<TDestination>(IQueryable source, object parameters = default, params Expression<Func<TDestination, object>>[] membersToExpand);
}
interface IRuntimeMapper : IMapperBase {}
class Mapper : IMapper, IRuntimeMapper {
	Mapper(IConfigurationProvider configurationProvider, Func<Type, object> serviceCtor);
	static IConfigurationProvider Configuration {get;}
	static IMapper Instance {get;}
	IConfigurationProvider ConfigurationProvider {get;}
	static void AssertConfigurationIsValid();
	static IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>(MemberList memberList = default);
	static void Initialize(Action<IMapperConfigurationExpression> config);
	static void Reset();
	TDestination Map<TDestination>(object source);
	TDestination Map<TSource, TDestination>(TSource source);
	TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
	TDestination Map<TDestination>(object source, Action<IMappingOperationOptions<object, TDestination>> opts);
	TDestination Map<TSource, TDestination>(TSource source, Action<IMappingOperationOptions<TSource, TDestination>> opts);
	TDestination Map<TSource, TDestination>(TSource source, TDestination destination, Action<IMappingOperationOptions<TSource, TDestination>> opts);
	object Map(object source, Type sourceType, Type destinationType);
	object Map(object source, object destination, Type sourceType, Type destinationType);
	IQueryable<TDestination> ProjectTo<TDestination>(IQueryable source, object parameters = default, params Expression<Func<TDestination, object>>[] membersToExpand);
}
interface IConfigurationProvider {
	void AssertConfigurationIsValid();
	void AssertConfigurationIsValid<TProfile>() where TProfile : Profile;
	void CompileMappings();
	IMapper CreateMapper();
	IMapper CreateMapper(Func<Type, object> serviceCtor);
}
class MapperConfiguration : IConfigurationProvider {
	MapperConfiguration(Action<IMapperConfigurationExpression> configure);
	void AssertConfigurationIsValid();
	void CompileMappings();
	IMapper CreateMapper();
	IMapper CreateMapper(Func<Type, object> serviceCtor);
}
interface IProfileExpression {
	bool? AllowNullCollections {get;set;}
	bool? AllowNullDestinationValues {get;set;}
	INamingConvention DestinationMemberNamingConvention {get;set;}
	INamingConvention SourceMemberNamingConvention {get;set;}
	Func<FieldInfo, bool> ShouldMapField {get;set;}
	Func<PropertyInfo, bool> ShouldMapProperty {get;set;}
	void AddGlobalIgnore(string propertyNameStartingWith);
	IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>();
	IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>(MemberList memberList);
	IMappingExpression CreateMap(Type sourceType, Type destinationType, MemberList memberList = default);
	IProjectionExpression<TSource, TDestination> CreateProjection<TSource, TDestination>();
	void RecognizeDestinationPrefixes(params string[] prefixes);
	void RecognizePrefixes(params string[] prefixes);
}
interface IMapperConfigurationExpression : IProfileExpression {
	void AddMaps(params Assembly[] assembliesToScan);
	void AddMaps(params Type[] typesFromAssembliesContainingMappingDefinitions);
	void AddMaps(params string[] assemblyNamesToScan);
	void AddProfile(Profile profile);
	void AddProfile<TProfile>() where TProfile : Profile, new();
	void AddProfile(Type profileType);
	void AddProfiles(IEnumerable<Profile> enumerableOfProfiles);
	void ConstructServicesUsing(Func<Type, object> constructor);
	void CreateProfile(string profileName, Action<IProfileExpression> config);
}
class MapperConfigurationExpression : Profile, IMapperConfigurationExpression {}
abstract class Profile : IProfileExpression {
	protected Profile(string profileName, Action<IProfileExpression> configurationAction);
	bool? AllowNullCollections {get;set;}
	bool? AllowNullDestinationValues {get;set;}
	INamingConvention DestinationMemberNamingConvention {get;set;}
	string ProfileName {get;}
	INamingConvention SourceMemberNamingConvention {get;set;}
	Func<FieldInfo, bool> ShouldMapField {get;set;}
	Func<PropertyInfo, bool> ShouldMapProperty {get;set;}
	void AddGlobalIgnore(string propertyNameStartingWith);
	protected void Configure();
	IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>();
	IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>(MemberList memberList);
	IMappingExpression CreateMap(Type sourceType, Type destinationType, MemberList memberList = default);
	IProjectionExpression<TSource, TDestination> CreateProjection<TSource, TDestination>();
	void RecognizeDestinationPrefixes(params string[] prefixes);
	void RecognizePrefixes(params string[] prefixes);
}
enum MemberList { Destination, Source, None }
interface INamingConvention {}
class LowerUnderscoreNamingConvention : INamingConvention {}
class PascalCaseNamingConvention : INamingConvention {}
class ExactMatchNamingConvention : INamingConvention {}
interface IMappingExpressionBase<TSource, TDestination, out TMappingExpression> {
	TMappingExpression AfterMap(Action<TSource, TDestination> afterFunction);
	TMappingExpression AfterMap(Action<TSource, TDestination, ResolutionContext> afterFunction);
	TMappingExpression AfterMap<TMappingAction>() where TMappingAction : IMappingAction<TSource, TDestination>;
	TMappingExpression AsProxy();
	TMappingExpression BeforeMap(Action<TSource, TDestination> beforeFunction);
	TMappingExpression BeforeMap(Action<TSource, TDestination, ResolutionContext> beforeFunction);
	TMappingExpression BeforeMap<TMappingAction>() where TMappingAction : IMappingAction<TSource, TDestination>;
	TMappingExpression ConstructUsing(Expression<Func<TSource, TDestination>> ctor);
	TMappingExpression ConstructUsing(Func<TSource, ResolutionContext, TDestination> ctor);
	TMappingExpression ConstructUsingServiceLocator();
	void ConvertUsing(Expression<Func<TSource, TDestination>> mappingExpression);
	void ConvertUsing(Func<TSource, TDestination, TDestination> mappingFunction);
	void ConvertUsing(Func<TSource, TDestination, ResolutionContext, TDestination> mappingFunction);
	void ConvertUsing(ITypeConverter<TSource, TDestination> converter);
	void ConvertUsing<TTypeConverter>() where TTypeConverter : ITypeConverter<TSource, TDestination>;
	TMappingExpression DisableCtorValidation();
	TMappingExpression ForCtorParam(string ctorParamName, Action<ICtorParamConfigurationExpression<TSource>> paramOptions);
	TMappingExpression ForSourceMember(string sourceMemberName, Action<ISourceMemberConfigurationExpression> memberOptions);
	TMappingExpression IgnoreAllPropertiesWithAnInaccessibleSetter();
	TMappingExpression Include(Type derivedSourceType, Type derivedDestinationType);
	TMappingExpression IncludeAllDerived();
	TMappingExpression IncludeBase(Type sourceBase, Type destinationBase);
	TMappingExpression MaxDepth(int depth);
	TMappingExpression PreserveReferences();
	TMappingExpression ValidateMemberList(MemberList memberList);
}
interface IMappingExpression : IMappingExpressionBase<object, object, IMappingExpression> {
	void ConvertUsing(Type typeConverterType);
	void ForAllMembers(Action<IMemberConfigurationExpression<object, object, object>> memberOptions);
	IMappingExpression ForMember(string name, Action<IMemberConfigurationExpression<object, object, object>> memberOptions);
	IMappingExpression ReverseMap();
}
interface IMappingExpression<TSource, TDestination> : IMappingExpressionBase<TSource, TDestination, IMappingExpression<TSource, TDestination>> {
	IMappingExpression<TSource, TDestination> AddTransform<TValue>(Expression<Func<TValue, TValue>> transformer);
	void As<T>();
	void ForAllMembers(Action<IMemberConfigurationExpression<TSource, TDestination, object>> memberOptions);
	IMappingExpression<TSource, TDestination> ForAllOtherMembers(Action<IMemberConfigurationExpression<TSource, TDestination, object>> memberOptions);
	IMappingExpression<TSource, TDestination> ForMember<TMember>(Expression<Func<TDestination, TMember>> destinationMember, Action<IMemberConfigurationExpression<TSource, TDestination, TMember>> memberOptions);
	IMappingExpression<TSource, TDestination> ForMember(string name, Action<IMemberConfigurationExpression<TSource, TDestination, object>> memberOptions);
	IMappingExpression<TSource, TDestination> ForPath<TMember>(Expression<Func<TDestination, TMember>> destinationMember, Action<IPathConfigurationExpression<TSource, TDestination, TMember>> memberOptions);
	IMappingExpression<TSource, TDestination> ForSourceMember(Expression<Func<TSource, object>> sourceMember, Action<ISourceMemberConfigurationExpression> memberOptions);
	IMappingExpression<TSource, TDestination> Include<TOtherSource, TOtherDestination>() where TOtherSource : TSource where TOtherDestination : TDestination;
	IMappingExpression<TSource, TDestination> IncludeBase<TSourceBase, TDestinationBase>();
	IMappingExpression<TSource, TDestination> IncludeMembers(params Expression<Func<TSource, object>>[] memberExpressions);
	IMappingExpression<TDestination, TSource> ReverseMap();
}
interface IProjectionExpression<TSource, TDestination> {
	IProjectionExpression<TSource, TDestination> ForMember<TMember>(Expression<Func<TDestination, TMember>> destinationMember, Action<IProjectionMemberConfiguration<TSource, TDestination, TMember>> memberOptions);
}
interface IProjectionMemberConfiguration<TSource, TDestination, TMember> {
	void Ignore();
	void MapFrom<TSourceMember>(Expression<Func<TSource, TSourceMember>> mapExpression);
}
interface IMemberConfigurationExpression<TSource, TDestination, TMember> : IProjectionMemberConfiguration<TSource, TDestination, TMember> {
	MemberInfo DestinationMember {get;}
	void AllowNull();
	void Condition(Func<TSource, bool> condition);
	void Condition(Func<TSource, TDestination, bool> condition);
	void Condition(Func<TSource, TDestination, TMember, bool> condition);
	void Condition(Func<TSource, TDestination, TMember, TMember, bool> condition);
	void Condition(Func<TSource, TDestination, TMember, TMember, ResolutionContext, bool> condition);
	void ConvertUsing<TSourceMember>(IValueConverter<TSourceMember, TMember> valueConverter, Expression<Func<TSource, TSourceMember>> sourceMember = default);
	void ConvertUsing<TValueConverter, TSourceMember>(Expression<Func<TSource, TSourceMember>> sourceMember = default) where TValueConverter : IValueConverter<TSourceMember, TMember>;
	void DoNotAllowNull();
	void Ignore();
	void MapFrom<TResult>(Func<TSource, TDestination, TResult> mappingFunction);
	void MapFrom<TResult>(Func<TSource, TDestination, TMember, TResult> mappingFunction);
	void MapFrom<TResult>(Func<TSource, TDestination, TMember, ResolutionContext, TResult> mappingFunction);
	void MapFrom<TValueResolver>() where TValueResolver : IValueResolver<TSource, TDestination, TMember>;
	void MapFrom(IValueResolver<TSource, TDestination, TMember> valueResolver);
	void MapFrom<TValueResolver, TSourceMember>(Expression<Func<TSource, TSourceMember>> sourceMember) where TValueResolver : IMemberValueResolver<TSource, TDestination, TSourceMember, TMember>;
	void MapFrom(string sourceMembersPath);
	void NullSubstitute(object nullSubstitute);
	void PreCondition(Func<TSource, bool> condition);
	void PreCondition(Func<ResolutionContext, bool> condition);
	void ResolveUsing<TResult>(Func<TSource, TResult> mappingFunction);
	void ResolveUsing<TValueResolver>();
	void SetMappingOrder(int mappingOrder);
	void UseDestinationValue();
	void UseValue<TValue>(TValue value);
}
interface IPathConfigurationExpression<TSource, TDestination, TMember> {
	void Condition(Func<ConditionParameters<TSource, TDestination, TMember>, bool> condition);
	void Ignore();
	void MapFrom<TSourceMember>(Expression<Func<TSource, TSourceMember>> sourceMember);
}
struct ConditionParameters<TSource, TDestination, TMember> {
	ResolutionContext Context {get;}
	TDestination Destination {get;}
	TSource Source {get;}
	TMember SourceMember {get;}
}
interface ISourceMemberConfigurationExpression {
	void DoNotValidate();
	void Ignore();
}
interface ICtorParamConfigurationExpression<TSource> {
	void ExplicitExpansion();
	void MapFrom<TMember>(Expression<Func<TSource, TMember>> sourceMember);
	void MapFrom<TMember>(Func<TSource, ResolutionContext, TMember> resolver);
	void MapFrom(string sourceMembersPath);
}
interface IMappingOperationOptions {
	IDictionary<string, object> Items {get;}
	void ConstructServicesUsing(Func<Type, object> constructor);
}
interface IMappingOperationOptions<TSource, TDestination> : IMappingOperationOptions {
	void AfterMap(Action<TSource, TDestination> afterFunction);
	void BeforeMap(Action<TSource, TDestination> beforeFunction);
}
class ResolutionContext {
	IDictionary<string, object> Items {get;}
	IRuntimeMapper Mapper {get;}
	IMappingOperationOptions Options {get;}
}
interface IMappingAction<in TSource, in TDestination> {
	void Process(TSource source, TDestination destination, ResolutionContext context);
}
interface ITypeConverter<in TSource, TDestination> {
	TDestination Convert(TSource source, TDestination destination, ResolutionContext context);
}
interface IValueConverter<in TSourceMember, out TDestinationMember> {
	TDestinationMember Convert(TSourceMember sourceMember, ResolutionContext context);
}
interface IValueResolver<in TSource, in TDestination, TDestMember> {
	TDestMember Resolve(TSource source, TDestination destination, TDestMember destMember, ResolutionContext context);
}
interface IMemberValueResolver<in TSource, in TDestination, in TSourceMember, TDestMember> {
	TDestMember Resolve(TSource source, TDestination destination, TSourceMember sourceMember, TDestMember destMember, ResolutionContext context);
}
class AutoMapperMappingException : Exception {}
class AutoMapperConfigurationException : Exception {}
class AutoMapAttribute : Attribute {}
class IgnoreMapAttribute : Attribute {}
