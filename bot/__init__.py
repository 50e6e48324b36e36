"""Stillup: a link reported in chat becomes a case, a notice, and the question: is it still up?"""
