/**
 * Runs a witness for an organisation: its own key, its own memory, C2SP tlog-witness over HTTP. It co-signs only what
 * extends what it co-signed before, and keeps a second history as evidence.
 */
package io.siliu.ledger.witness;
