<%@ WebHandler Language="C#" CodeBehind="Captcha.cs" Class="App.Captcha" %>
