"""What the records know: adoption dates of resolutions, names of States. Data files with their source, and views."""
