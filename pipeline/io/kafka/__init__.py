"""Apache Kafka as a source and a sink of Beam pipelines, on kafka-python: no Java, no Docker, no other process.

`source.ReadFromKafka` and `sink.WriteToKafka` are the two transforms, `record.Record` is what they give and take, and
`settings.Settings` says how to reach a cluster. Only these two and `tracker.py` import Beam.
"""
