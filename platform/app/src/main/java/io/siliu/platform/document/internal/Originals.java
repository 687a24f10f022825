package io.siliu.platform.document.internal;

/**
 * Where originals are kept, by their digest and encrypted. A second way of keeping them (an object store) is a second
 * implementation of this.
 */
interface Originals {

    /** Keeps the bytes; they survive a power cut once this has returned. Keeping the same ones again changes nothing. */
    void keep(OriginalKey key, byte[] encrypted);

    /** @throws io.siliu.kernel.PlatformException when the original is not there */
    byte[] fetch(OriginalKey key);

    /** Takes the bytes away; it is no fault when they are gone. */
    void remove(OriginalKey key);

    /** Which original: the digest of its plain bytes and the document it belongs to, whose key encrypts it. */
    record OriginalKey(String sha256, long documentId) {}
}
