<%@ Page Language="C#" CodeBehind="Default.aspx.cs" Inherits="Forms.Default" %>
