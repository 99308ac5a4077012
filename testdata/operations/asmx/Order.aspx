<%@ Page Language="C#" Inherits="App.Order" %>
<script>
  $.ajax({ url: "/Order.aspx/Price", type: "POST" });
</script>
