class EndsInRegion
{
    #region A
    int a;
    #endregion
}
#region Last
#endregion