// The badge in the header. Talks to Overture.Api, not to the site's own controllers.
(function () {
    var api = document.documentElement.getAttribute('data-api') || '/api';

    function refresh(token) {
        return fetch(api + '/carts/' + token)
            .then(function (r) { return r.json(); })
            .then(function (cart) { document.getElementById('cart-badge').textContent = cart.total; });
    }

    document.addEventListener('click', function (e) {
        var sku = e.target.getAttribute('data-add-to-cart');
        if (!sku) { return; }
        e.preventDefault();
        fetch('/cart/add', { method: 'POST', body: new URLSearchParams({ sku: sku, quantity: 1 }), headers: { 'X-Requested-With': 'XMLHttpRequest' } })
            .then(function () { return fetch(api + '/stock/' + sku); })
            .then(function () { return refresh(localStorage.getItem('overture.cart')); });
    });
}());
