"""Links before anybody is asked: canonical keys, mirrors, tracking parameters, short links."""
