"""Tests in a real Chromium. A package, so that the fixture `browser` ends with its last test."""
