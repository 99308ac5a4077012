using System;

namespace Overture.Core
{
    /// <summary>What every row has.</summary>
    public abstract class Entity
    {
        public int Id { get; set; }

        public DateTime CreatedOn { get; set; }

        public DateTime? ModifiedOn { get; set; }

        public byte[] RowVersion { get; set; }

        public bool IsTransient
        {
            get { return Id == 0; }
        }
    }
}
