"""Speed, as ratios against a floor measured in the same run: machines are noisy, so nothing here is asserted."""
