// packages: log4net
namespace log4net.Repository;
interface ILoggerRepository {
	string Name {get;set;}
	log4net.Appender.IAppender[] GetAppenders();
}
