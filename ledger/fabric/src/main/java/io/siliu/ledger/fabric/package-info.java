/** Anchors checkpoints on a Hyperledger Fabric channel; the only code that sees the Fabric client. */
package io.siliu.ledger.fabric;
