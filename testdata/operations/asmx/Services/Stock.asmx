<%@ WebService Language="C#" CodeBehind="Stock.asmx.cs" Class="App.Stock, App" %>
