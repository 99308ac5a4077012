<%@ Page Language="C#" Inherits="App.Cart" %>
