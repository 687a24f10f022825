package io.siliu.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A SHA-256 hash of a leaf or of a node of the tree. Leaves and nodes are hashed under different first bytes (RFC 6962,
 * section 2.1), so that a node can never be passed off as an entry.
 */
public final class TreeHash {

    /** Length in bytes. */
    public static final int LENGTH = 32;

    /** The root of the tree without leaves: the hash of nothing. */
    public static final TreeHash EMPTY_TREE = new TreeHash(sha256().digest());

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException when there are not 32 bytes */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A tree hash has 32 bytes, these are " + bytes.length);
        }
        return new TreeHash(bytes.clone());
    }

    /** The hash that stands at this offset of a longer row of hashes. */
    public static TreeHash at(byte[] row, int offset) {
        return of(Arrays.copyOfRange(row, offset, offset + LENGTH));
    }

    /** @throws MalformedTextException when the text is not the base64 of 32 bytes */
    public static TreeHash ofBase64(String text) {
        byte[] bytes = StrictBase64.decode(text);
        if (bytes.length != LENGTH) {
            throw new MalformedTextException("A tree hash has 32 bytes, this one has " + bytes.length);
        }
        return new TreeHash(bytes);
    }

    /** The hash of an entry. */
    public static TreeHash ofLeaf(byte[] entry) {
        MessageDigest sha256 = sha256();
        sha256.update(LEAF);
        return new TreeHash(sha256.digest(entry));
    }

    /** The hash of a node over its two children. */
    public static TreeHash ofChildren(TreeHash left, TreeHash right) {
        MessageDigest sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.bytes);
        return new TreeHash(sha256.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
