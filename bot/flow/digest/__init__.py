"""The weekly digest: figures, sentences, picture and page."""
