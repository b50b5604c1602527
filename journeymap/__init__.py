"""Journeymap: a designed customer journey and the measured one on one canvas."""

__version__ = "0.1.0"
