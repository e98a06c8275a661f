"""The live pipeline against a real Apache Kafka broker and a real streaming runner."""
