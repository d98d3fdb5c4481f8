"""Minga and its peers under the same work, measured side by side (see README.md)."""
