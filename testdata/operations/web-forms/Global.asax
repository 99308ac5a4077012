<%@ Application CodeBehind="Global.asax.cs" Inherits="App.Global" Language="C#" %>
