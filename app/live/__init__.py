"""Channels in motion: websockets, one serial task per channel, fan-out (see README.md)."""
