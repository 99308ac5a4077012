// packages: FluentValidation
namespace FluentValidation.Internal;
class MessageFormatter {
	MessageFormatter AppendArgument(string name, object value);
	MessageFormatter AppendPropertyName(string name);
	string BuildMessage(string messageTemplate);
}
