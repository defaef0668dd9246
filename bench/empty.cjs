// An empty process.
