"""Other libraries that find dates in text, each as one way to be measured."""
