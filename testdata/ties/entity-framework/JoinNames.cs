using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Clubs
{
    public class Club
    {
        public int Id { get; set; }
        public List<Player> Players { get; set; }
        public List<Ground> Grounds { get; set; }
    }

    public class Player
    {
        public int Id { get; set; }
        public List<Club> Clubs { get; set; }
    }

    public class Ground
    {
        public int Id { get; set; }
        public List<Club> Clubs { get; set; }
    }

    public class ClubContext : DbContext
    {
        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Club>()
                .HasMany(club => club.Players)
                .WithMany(player => player.Clubs)
                .UsingEntity("Membership");
            model.Entity<Club>(club => club
                .HasMany(c => c.Grounds).WithMany(g => g.Clubs)
                .UsingEntity<Dictionary<string, object>>(
                    "ClubGrounds",
                    right => right.HasOne<Ground>().WithMany(),
                    left => left.HasOne<Club>().WithMany()));
        }
    }

    // As the tools write it that make a model of a database.
    public class MadeContext : DbContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Club>(entity =>
            {
                entity.HasMany(d => d.Players).WithMany(p => p.Clubs)
                    .UsingEntity<Dictionary<string, object>>(
                        "ClubPlayer",
                        r => r.HasOne<Player>().WithMany()
                            .HasForeignKey("PlayerId")
                            .OnDelete(DeleteBehavior.ClientSetNull),
                        l => l.HasOne<Club>().WithMany()
                            .HasForeignKey("ClubId"),
                        j =>
                        {
                            j.HasKey("ClubId", "PlayerId");
                            j.ToTable("ClubPlayers", "made");
                        });
                entity.HasMany(d => d.Grounds).WithMany(p => p.Clubs)
                    .UsingEntity<Dictionary<string, object>>(
                        r => r.HasOne<Ground>().WithMany(),
                        l => l.HasOne<Club>().WithMany(),
                        j => j.ToTable("ClubGround"));
            });
        }
    }
}
