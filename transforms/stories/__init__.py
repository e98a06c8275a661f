"""What becomes of an article after it is first read: newer versions, corrections, embargoes and retractions.

Everything here is pure: what is kept of an article goes in with what is new; what is to be sent and what is to be kept
comes out.
"""
