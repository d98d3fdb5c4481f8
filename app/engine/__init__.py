"""The pure core: records, operations, events and channels. No clock, no chance, no network (see SPEC.md)."""
