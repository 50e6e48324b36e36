"""The stations of the way of the data; none imports another."""
