/**
 * A transparency log that a stranger can check: RFC 6962 tree arithmetic, checkpoints, co-signatures and proofs in the
 * C2SP text formats. It does no input or output of its own; whoever uses it brings the stored hashes and the network.
 */
package io.siliu.ledger;
