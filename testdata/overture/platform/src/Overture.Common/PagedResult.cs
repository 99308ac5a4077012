using System.Collections.Generic;

namespace Overture.Common
{
    public class PagedResult<T>
    {
        public PagedResult(IList<T> items, int total, int page, int pageSize)
        {
            Items = items;
            Total = total;
            Page = page;
            PageSize = pageSize;
        }

        public IList<T> Items { get; private set; }

        public int Total { get; private set; }

        public int Page { get; private set; }

        public int PageSize { get; private set; }

        public int Pages
        {
            get { return PageSize == 0 ? 0 : (Total + PageSize - 1) / PageSize; }
        }
    }
}
