// Loaded into every server we start: should we be killed without a chance to end it, it ends by itself.
process.once('disconnect', () => process.exit(0))
process.channel?.unref()
