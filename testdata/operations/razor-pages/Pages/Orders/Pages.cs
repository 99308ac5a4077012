using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using System.Threading.Tasks;

namespace App.Pages.Orders
{
    public class IndexModel : PageModel
    {
        public void OnGet() { }
        public IActionResult OnPost() => RedirectToPage("/Orders/Details");
        public async Task<IActionResult> OnPostDeleteAsync(int id) => null;
        private void OnGetHidden() { }
        public void Helper() { }
    }

    public class DetailsModel : PageModel
    {
        public void OnGet() { }
    }
}
