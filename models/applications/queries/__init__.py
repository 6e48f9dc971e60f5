"""Reading applications: for those they concern, and for everybody with a tracking code."""
