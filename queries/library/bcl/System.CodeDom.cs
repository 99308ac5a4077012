// assemblies: System
using System.Collections;
namespace System.CodeDom;
class CodeArgumentReferenceExpression : CodeExpression {}
class CodeArrayCreateExpression : CodeExpression {}
class CodeArrayIndexerExpression : CodeExpression {}
class CodeAssignStatement : CodeStatement {}
class CodeAttachEventStatement : CodeStatement {}
class CodeAttributeArgument {}
class CodeAttributeArgumentCollection : CollectionBase {}
class CodeAttributeDeclaration {}
class CodeAttributeDeclarationCollection : CollectionBase {}
class CodeBaseReferenceExpression : CodeExpression {}
class CodeBinaryOperatorExpression : CodeExpression {}
enum CodeBinaryOperatorType {}
class CodeCastExpression : CodeExpression {}
class CodeCatchClause {}
class CodeCatchClauseCollection : CollectionBase {}
class CodeChecksumPragma : CodeDirective {}
class CodeComment : CodeObject {}
class CodeCommentStatement : CodeStatement {}
class CodeCommentStatementCollection : CollectionBase {}
class CodeCompileUnit : CodeObject {}
class CodeConditionStatement : CodeStatement {}
class CodeConstructor : CodeMemberMethod {}
class CodeDefaultValueExpression : CodeExpression {}
class CodeDelegateCreateExpression : CodeExpression {}
class CodeDelegateInvokeExpression : CodeExpression {}
class CodeDirectionExpression : CodeExpression {}
class CodeDirective : CodeObject {}
class CodeDirectiveCollection : CollectionBase {}
class CodeEntryPointMethod : CodeMemberMethod {}
class CodeEventReferenceExpression : CodeExpression {}
class CodeExpression : CodeObject {}
class CodeExpressionCollection : CollectionBase {}
class CodeExpressionStatement : CodeStatement {}
class CodeFieldReferenceExpression : CodeExpression {}
class CodeGotoStatement : CodeStatement {}
class CodeIndexerExpression : CodeExpression {}
class CodeIterationStatement : CodeStatement {}
class CodeLabeledStatement : CodeStatement {}
class CodeLinePragma {}
class CodeMemberEvent : CodeTypeMember {}
class CodeMemberField : CodeTypeMember {}
class CodeMemberMethod : CodeTypeMember {}
class CodeMemberProperty : CodeTypeMember {}
class CodeMethodInvokeExpression : CodeExpression {}
class CodeMethodReferenceExpression : CodeExpression {}
class CodeMethodReturnStatement : CodeStatement {}
class CodeNamespace : CodeObject {}
class CodeNamespaceCollection : CollectionBase {}
class CodeNamespaceImport : CodeObject {}
class CodeNamespaceImportCollection : IList {}
class CodeObject {}
class CodeObjectCreateExpression : CodeExpression {}
class CodeParameterDeclarationExpression : CodeExpression {}
class CodeParameterDeclarationExpressionCollection : CollectionBase {}
class CodePrimitiveExpression : CodeExpression {}
class CodePropertyReferenceExpression : CodeExpression {}
class CodePropertySetValueReferenceExpression : CodeExpression {}
class CodeRegionDirective : CodeDirective {}
enum CodeRegionMode {}
class CodeRemoveEventStatement : CodeStatement {}
class CodeSnippetCompileUnit : CodeCompileUnit {}
class CodeSnippetExpression : CodeExpression {}
class CodeSnippetStatement : CodeStatement {}
class CodeSnippetTypeMember : CodeTypeMember {}
class CodeStatement : CodeObject {}
class CodeStatementCollection : CollectionBase {}
class CodeThisReferenceExpression : CodeExpression {}
class CodeThrowExceptionStatement : CodeStatement {}
class CodeTryCatchFinallyStatement : CodeStatement {}
class CodeTypeConstructor : CodeMemberMethod {}
class CodeTypeDeclaration : CodeTypeMember {}
class CodeTypeDeclarationCollection : CollectionBase {}
class CodeTypeDelegate : CodeTypeDeclaration {}
class CodeTypeMember : CodeObject {}
class CodeTypeMemberCollection : CollectionBase {}
class CodeTypeOfExpression : CodeExpression {}
class CodeTypeParameter : CodeObject {}
class CodeTypeParameterCollection : CollectionBase {}
class CodeTypeReference : CodeObject {}
class CodeTypeReferenceCollection : CollectionBase {}
class CodeTypeReferenceExpression : CodeExpression {}
enum CodeTypeReferenceOptions {}
class CodeVariableDeclarationStatement : CodeStatement {}
class CodeVariableReferenceExpression : CodeExpression {}
enum FieldDirection {}
enum MemberAttributes {}
