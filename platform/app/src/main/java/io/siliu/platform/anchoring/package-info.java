/**
 * Puts what was sealed into the append-only log, has its checkpoints co-signed by witnesses outside this process, and
 * hands out the proofs. Other modules call {@link io.siliu.platform.anchoring.LedgerEntries#append} inside their own
 * transaction and read the rest through the faces of this package.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database"})
package io.siliu.platform.anchoring;
