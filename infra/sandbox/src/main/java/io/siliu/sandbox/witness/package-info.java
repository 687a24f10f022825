/**
 * Two invented organisations (演示) that witness the log: each has its own key and its own memory, co-signs only what
 * extends what it co-signed before, and speaks C2SP tlog-witness over HTTP on the loopback interface.
 */
package io.siliu.sandbox.witness;
