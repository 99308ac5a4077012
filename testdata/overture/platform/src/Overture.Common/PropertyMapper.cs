using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Overture.Common
{
    /// <summary>
    /// Copies the properties that have the same name. A property which was renamed on one side only is
    /// left empty and nobody is told.
    /// </summary>
    public static class PropertyMapper
    {
        public static TTarget Map<TSource, TTarget>(TSource source) where TTarget : new()
        {
            var target = new TTarget();
            Copy(source, target);
            return target;
        }

        public static List<TTarget> MapMany<TSource, TTarget>(IEnumerable<TSource> source) where TTarget : new()
        {
            return source.Select(Map<TSource, TTarget>).ToList();
        }

        public static void Copy(object source, object target)
        {
            Guard.NotNull(source, "source");
            foreach (PropertyInfo to in target.GetType().GetProperties().Where(p => p.CanWrite))
            {
                MapFromAttribute attribute = to.GetCustomAttributes(typeof(MapFromAttribute), true)
                    .Cast<MapFromAttribute>()
                    .FirstOrDefault();
                object value = Read(source, attribute == null ? to.Name : attribute.Path);
                if (value != null && to.PropertyType.IsInstanceOfType(value))
                {
                    to.SetValue(target, value, null);
                }
            }
        }

        private static object Read(object source, string path)
        {
            object current = source;
            foreach (string name in path.Split('.'))
            {
                if (current == null) return null;
                PropertyInfo property = current.GetType().GetProperty(name);
                current = property == null ? null : property.GetValue(current, null);
            }
            return current;
        }
    }

    /// <summary>Where the value of a property comes from, as a dotted path of property names.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class MapFromAttribute : Attribute
    {
        public MapFromAttribute(string path)
        {
            Path = path;
        }

        public string Path { get; private set; }
    }
}
