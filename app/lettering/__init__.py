"""Fitting text into balloons, vertical and horizontal, and drawing them."""
