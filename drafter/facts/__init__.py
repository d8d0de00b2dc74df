"""What the records know: adoption dates, names of States, forms of symbols. Data files with their source, and views."""
