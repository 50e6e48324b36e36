"""What every platform speaks: the base class, its values, its errors, and the protocol of asking."""
