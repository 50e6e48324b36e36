"""The general page: is it still there, where no platform answers for it?"""
