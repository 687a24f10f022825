package io.siliu.kernel;

/** A named way in which something can fail; each module declares its own in one enum. */
public interface ErrorCode {

    /** Stable upper-case name, part of the public interface. */
    String name();

    /** Whose turn it is. */
    ErrorKind kind();
}
