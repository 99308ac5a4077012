using Zebra.Labels;

namespace Core
{
    // The package is longer than the namespace: a guess.
    public class Labels { public Label First { get; set; } }
}
