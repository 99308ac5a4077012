<%@ Page Language="C#" MasterPageFile="~/Site.master" CodeBehind="Checkout.aspx.cs" Inherits="App.Checkout" %>
<a href="/Shop/Cart.aspx">Cart</a>
