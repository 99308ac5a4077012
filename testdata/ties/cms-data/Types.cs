using Composite.Data;

namespace Site
{
    [ImmutableTypeId("{3f1c8f0e-0000-0000-0000-000000000001}")]
    public interface IArticle : IData { string Title { get; set; } }

    public class Articles
    {
        public void Touch()
        {
            var all = DataFacade.GetData<IArticle>();
            using (var data = new DataConnection())
            {
                var article = data.CreateNew<IArticle>();
                data.Add<IArticle>(article);
                data.Delete<IArticle>(article);
            }
        }
    }
}
