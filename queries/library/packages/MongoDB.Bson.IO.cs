// packages: MongoDB.Bson
namespace MongoDB.Bson.IO;
interface IBsonReader {
	BsonType CurrentBsonType {get;}
	string ReadString();
	int ReadInt32();
	void ReadNull();
}
interface IBsonWriter {
	void WriteString(string value);
	void WriteNull();
}
class JsonWriterSettings {}
