// packages: Newtonsoft.Json, Newtonsoft.Json.Schema
namespace Newtonsoft.Json.Schema;
class JsonSchema {}
class JSchema {}
