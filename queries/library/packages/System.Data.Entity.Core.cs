// packages: EntityFramework
using System;
namespace System.Data.Entity.Core;
class EntityException : System.Data.DataException {}
class EntityKey {}
class OptimisticConcurrencyException : Exception {}
