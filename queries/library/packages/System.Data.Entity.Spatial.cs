// packages: EntityFramework
namespace System.Data.Entity.Spatial;
class DbGeography {
	double? Latitude {get;}
	double? Longitude {get;}
	double? Distance(DbGeography other);
	static DbGeography FromText(string wellKnownText);
}
class DbGeometry {}
