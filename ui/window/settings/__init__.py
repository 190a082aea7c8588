"""The settings: services with their keys and models, money, work, notices, history."""
