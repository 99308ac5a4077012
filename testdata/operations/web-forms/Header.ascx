<%@ Control Language="C#" Inherits="App.Header" %>
