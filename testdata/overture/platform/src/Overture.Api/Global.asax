<%@ Application Codebehind="Global.asax.cs" Inherits="Overture.Api.WebApiApplication" Language="C#" %>
