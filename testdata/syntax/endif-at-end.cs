class EndsInIf
{
}
#if NOPE
nothing
#endif