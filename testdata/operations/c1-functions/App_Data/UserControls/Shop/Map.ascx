<%@ Control Language="C#" %>
<f:function name="Shop.Footer" xmlns:f="http://www.composite.net/ns/function/1.0" />
