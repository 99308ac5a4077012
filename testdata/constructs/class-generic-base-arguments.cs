class Entity { }
class Key { }
class Repository<T, K> { }
class EntityRepository : Repository<Entity, Key> { }
