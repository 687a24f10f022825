package io.siliu.platform.access;

/** Look-up codes: an identifier can be found again by its code, and nobody without the key can compute or reverse it. */
public interface LookupKeys {

    /**
     * The 32-byte code of a value; equal values of one kind have equal codes.
     *
     * @param kind what the value is, such as {@code ID_NUMBER}, so that codes of different kinds never meet
     */
    byte[] of(String kind, String value);
}
