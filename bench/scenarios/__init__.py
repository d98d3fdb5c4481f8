"""What is measured, one file each: `measure` gives a result that can be written as JSON."""
