/**
 * What each organisation's own peer runs: it keeps the log's tree and refuses whatever does not extend it. A process of
 * its own, never on the server's class path.
 */
package io.siliu.ledger.chaincode;
