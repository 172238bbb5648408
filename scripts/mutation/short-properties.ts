import fc from 'fast-check'

// A mutant is asked hundreds of times; whatever a property can find, it mostly finds in its first examples.
fc.configureGlobal({ interruptAfterTimeLimit: 300, markInterruptAsFailure: false })
