package io.siliu.ledger.chaincode;

/**
 * Why a call is refused. A refusal's message begins with its word, because nothing else of a chaincode's error reaches the
 * client; the words never change.
 */
public enum Refusal {
    /** There is no function of this name. */
    NO_SUCH_FUNCTION,
    /** Too few or too many arguments, or one that is not of its form. */
    WRONG_ARGUMENTS,
    /** An argument is longer than any call can need. */
    TOO_LARGE,
    /** Hashes are not written in lower-case hexadecimal, or not in whole hashes. */
    NOT_HEX,
    /** The caller's organisation may not write. */
    NOT_PERMITTED,
    /** No log of this name was opened on this channel. */
    NOT_OPEN,
    /** A log of this name is already open, with another key or another keeper. */
    OPENED_DIFFERENTLY,
    /** The checkpoint cannot be read, or the log's key did not sign it. */
    NOT_SIGNED,
    /** The leaves do not start where the tree ends; the message gives the tree's size. */
    NOT_AT_THE_END,
    /** The leaves lead to another root than the signed one. */
    NOT_EXTENDING,
    /** The checkpoint is about a tree that is already here, with another root: a second history. */
    CONTRADICTED,
    /** The checkpoint is already anchored, exactly like this. */
    ALREADY_ANCHORED,
    /** What was asked for is not there. */
    NOT_FOUND,
    /** The chaincode broke; its own log says where. */
    BROKEN
}
