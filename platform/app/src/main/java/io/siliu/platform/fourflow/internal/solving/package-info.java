/**
 * The matching of one block, without database and clock: the same lines and papers give the same edges in whatever order
 * they came. Identifiers of people are keyed digests here; no name or number in the clear enters.
 */
package io.siliu.platform.fourflow.internal.solving;
