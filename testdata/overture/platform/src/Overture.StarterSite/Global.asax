<%@ Application Codebehind="Global.asax.cs" Inherits="Overture.StarterSite.MvcApplication" Language="C#" %>
