using System.Collections.Generic;
using System.Data.Entity.ModelConfiguration;

namespace Old.Joins
{
    public class Post
    {
        public int Id { get; set; }
        public virtual ICollection<Label> Labels { get; set; }
    }

    public class Label
    {
        public int Id { get; set; }
        public virtual ICollection<Post> Posts { get; set; }
    }

    public class PostMap : EntityTypeConfiguration<Post>
    {
        public PostMap()
        {
            this.ToTable("Post");
            this.HasMany(p => p.Labels)
                .WithMany(l => l.Posts)
                .Map(m => m.ToTable("Post_Label_Mapping"));
        }
    }
}
